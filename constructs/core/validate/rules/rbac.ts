import type { PolicyRule, RoleRef, Subject } from '../../../../imports/types/index.ts';
import { expectForm, label, subdomain } from './formats.ts';
import { below, each, type KindRules, type Plain, type Report } from './rule.ts';

const group = 'rbac.authorization.k8s.io';

/** Rules for roles and their bindings. */
export const rbac: KindRules = {
  [`${group}/v1/Role`]: ({ rules }, report) => {
    each(rules, 'rules', report, (rule, at) => {
      checkRule(rule, at);
      if (rule.nonResourceURLs) {
        at(
          'forbidden-field',
          'nonResourceURLs',
          rule.nonResourceURLs,
          'none in a Role, only in a ClusterRole',
          'Remove them.',
        );
      }
    });
  },
  [`${group}/v1/ClusterRole`]: ({ rules }, report) => {
    each(rules, 'rules', report, checkRule);
  },
  [`${group}/v1/RoleBinding`]: ({ roleRef, subjects }, report) => {
    checkRoleRef(roleRef, ['Role', 'ClusterRole'], below(report, 'roleRef'));
    each(subjects, 'subjects', report, checkSubject);
  },
  [`${group}/v1/ClusterRoleBinding`]: ({ roleRef, subjects }, report) => {
    checkRoleRef(roleRef, ['ClusterRole'], below(report, 'roleRef'));
    each(subjects, 'subjects', report, checkSubject);
  },
};

function checkRule(
  { verbs, apiGroups, resources, nonResourceURLs }: Plain<PolicyRule>,
  report: Report,
): void {
  if (verbs.length === 0) report('missing-field', 'verbs', verbs, 'at least one verb', 'Add a verb.');
  if (nonResourceURLs?.length) {
    if (resources?.length || apiGroups?.length) {
      report(
        'exclusive-fields',
        'nonResourceURLs',
        nonResourceURLs,
        'either resources or URLs',
        'Split it into two rules.',
      );
    }
    return;
  }
  if (!apiGroups?.length)
    report(
      'missing-field',
      'apiGroups',
      apiGroups,
      'at least one group, "" for the core one',
      'Add the group.',
    );
  if (!resources?.length)
    report('missing-field', 'resources', resources, 'at least one resource', 'Add the resource.');
}

function checkRoleRef(
  { apiGroup, kind, name }: Plain<RoleRef>,
  kinds: readonly string[],
  report: Report,
): void {
  if ((apiGroup ?? group) !== group)
    report('unsupported-value', 'apiGroup', apiGroup, group, `Write ${group}.`);
  if (!kinds.includes(kind))
    report('unsupported-value', 'kind', kind, kinds.join(' or '), 'Correct the kind.');
  if (name === '') report('missing-field', 'name', name, 'the name of a role', 'Name the role.');
}

function checkSubject({ kind, name, namespace, apiGroup }: Plain<Subject>, report: Report): void {
  if (kind === 'ServiceAccount') {
    expectForm(subdomain, name, 'name', report);
    if (!namespace)
      report(
        'missing-field',
        'namespace',
        namespace,
        'the namespace of the ServiceAccount',
        'Name its namespace.',
      );
    else expectForm(label, namespace, 'namespace', report);
    if (apiGroup) report('forbidden-field', 'apiGroup', apiGroup, 'none for a ServiceAccount', 'Remove it.');
  } else if (kind === 'User' || kind === 'Group') {
    if (name === '') report('missing-field', 'name', name, `the name of a ${kind}`, 'Name it.');
    if (apiGroup !== undefined && apiGroup !== group)
      report('unsupported-value', 'apiGroup', apiGroup, group, `Write ${group}.`);
    if (namespace) report('forbidden-field', 'namespace', namespace, `none for a ${kind}`, 'Remove it.');
  } else {
    report('unsupported-value', 'kind', kind, 'ServiceAccount, User or Group', 'Correct the kind.');
  }
}
