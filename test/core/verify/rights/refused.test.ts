import { describe, expect, it } from 'vitest';
import type { RuleFacts } from '../../../../constructs/core/author/chart/facts.ts';
import { refusedIn } from '../../../../constructs/core/verify/rights/refused.ts';

const rule = (apiGroup: string, resource: string, ...verbs: string[]): RuleFacts => ({
  apiGroups: [apiGroup],
  resources: [resource],
  verbs,
});
const rbac = 'rbac.authorization.k8s.io';
const webhooks = 'admissionregistration.k8s.io';

describe('a rule that holds in other namespaces', () => {
  it.each<[string, RuleFacts, string[]]>([
    ['reads Secrets', rule('', 'secrets', 'get'), ['secrets']],
    ['lists Secrets', rule('', 'secrets', 'list'), ['secrets']],
    ['changes Secrets, which answers with their content', rule('', 'secrets', 'patch'), ['secrets']],
    ['has all verbs on Secrets', rule('', 'secrets', '*'), ['secrets', '* core']],
    ['runs commands', rule('', 'pods/exec', 'create'), ['exec']],
    ['runs commands by a wildcard for the kind', rule('', '*/exec', 'create'), ['exec']],
    ['runs commands by a wildcard for the subresource', rule('', 'pods/*', 'get'), ['exec']],
    ['calls kubelets', rule('', 'nodes/proxy', 'get'), ['exec']],
    ['makes pods', rule('', 'pods', 'create'), ['pods']],
    ['makes pods by a CronJob', rule('batch', 'cronjobs', 'patch'), ['pods']],
    ['makes tokens', rule('', 'serviceaccounts/token', 'create'), ['tokens']],
    ['acts as others', rule('', 'users', 'impersonate'), ['impersonate']],
    [
      'acts with extras of others',
      rule('authentication.k8s.io', 'userextras/scopes', 'impersonate'),
      ['impersonate'],
    ],
    ['escalates', rule(rbac, 'clusterroles', 'escalate'), ['escalate']],
    ['binds', rule(rbac, 'roles', 'bind'), ['bind']],
    ['approves certificates', rule('certificates.k8s.io', 'signers', 'approve'), ['certificates']],
    ['changes webhooks', rule(webhooks, 'mutatingwebhookconfigurations', 'update'), ['admission']],
    ['has every verb on one kind', rule('example.org', 'tables', '*'), ['* example.org']],
    ['reads every kind of a group', rule('example.org', '*', 'get'), ['* example.org']],
    ['reads every kind of every group', rule('*', '*', 'get'), ['secrets', 'exec', '* *']],
  ])('that %s is refused', (_, given, rights) => {
    expect(refusedIn(given, false)).toEqual(rights);
  });

  it('that does everything has every right that is refused', () => {
    expect(refusedIn(rule('*', '*', '*'), false)).toEqual([
      'secrets',
      'exec',
      'pods',
      'tokens',
      'impersonate',
      'escalate',
      'bind',
      'certificates',
      'admission',
      '* *',
    ]);
  });

  it('that asks for every path is refused', () => {
    expect(refusedIn({ verbs: ['get'], nonResourceURLs: ['*'] }, false)).toEqual(['* paths']);
    expect(refusedIn({ verbs: ['get'], nonResourceURLs: ['/metrics'] }, false)).toEqual([]);
  });

  it.each<[string, RuleFacts]>([
    ['makes Secrets', rule('', 'secrets', 'create')],
    ['reads ConfigMaps', rule('', 'configmaps', 'get', 'list', 'watch')],
    ['reads pods and their logs', { ...rule('', 'pods', 'get'), resources: ['pods', 'pods/log'] }],
    ['reads sealed secrets', rule('bitnami.com', 'sealedsecrets', 'get')],
    ['reads workloads', rule('apps', 'deployments', 'get', 'list')],
    ['reads roles', rule(rbac, 'clusterroles', 'get')],
    ['reads webhooks', rule(webhooks, 'validatingwebhookconfigurations', 'list')],
    [
      'changes its own webhook by name',
      { ...rule(webhooks, 'validatingwebhookconfigurations', 'update'), resourceNames: ['own'] },
    ],
    [
      'signs for its own signer',
      { ...rule('certificates.k8s.io', 'signers', 'sign'), resourceNames: ['example.org/*'] },
    ],
  ])('that %s is accepted', (_, given) => {
    expect(refusedIn(given, false)).toEqual([]);
  });

  it("that signs for one of Kubernetes' signers is refused", () => {
    const named = {
      ...rule('certificates.k8s.io', 'signers', 'approve'),
      resourceNames: ['kubernetes.io/legacy-unknown'],
    };
    expect(refusedIn(named, false)).toEqual(['certificates']);
  });
});

describe('a rule that holds in the own namespace', () => {
  it('may read Secrets, run commands and make pods', () => {
    for (const given of [
      rule('', 'secrets', 'get'),
      rule('', 'pods/exec', 'create'),
      rule('', 'pods', 'create'),
    ])
      expect(refusedIn(given, true)).toEqual([]);
  });

  it('is refused with wildcards, and with rights to get more rights', () => {
    expect(refusedIn(rule('', '*', 'get'), true)).toEqual(['* core']);
    expect(refusedIn(rule(rbac, 'roles', 'bind'), true)).toEqual(['bind']);
    expect(refusedIn(rule('', 'serviceaccounts', 'impersonate'), true)).toEqual(['impersonate']);
  });
});
