import { type GrantFacts, grantsOf } from '../../author/chart/facts.ts';
import { grantsIn, type RbacObject } from '../../author/chart/grants.ts';
import { allReleases, type Release } from '../../author/chart/release.ts';
import { groupBy } from '../../base/collections.ts';
import type { Problem } from '../../base/problem.ts';
import type { Build } from '../../derive/build.ts';
import { allAllowedRights, type RefusedRight, showRight } from '../../model/rights.ts';
import { builtInRules } from './built-in.ts';
import { refusedIn } from './refused.ts';

/** A right of an account, and the object that gives it. */
interface Grant extends GrantFacts {
  readonly from: string;
}

/** Accounts that have rights which are refused by default, and exceptions that nobody needs. */
export function proveRights(build: Build): Problem[] {
  const releases = build.cluster.all(allReleases);
  const grants = allGrants(build);
  const allowed = build.cluster.all(allAllowedRights);
  const used = new Set<string>();
  const problems = [...groupBy(grants, ({ to }) => to)].flatMap(([to, given]) => {
    const found = new Map<RefusedRight, Grant>();
    for (const grant of given) {
      for (const right of rightsOf(grant)) if (!found.has(right)) found.set(right, grant);
    }
    return [...found].flatMap(([right, grant]) => {
      used.add(`${to} ${right}`);
      if (allowed.some((entry) => entry.to === to && entry.rights.includes(right))) return [];
      return [refused(grant, right)];
    });
  });
  return [
    ...releases.filter(({ props }) => !props.chart.grants).map(unknownRights),
    ...grants.filter(({ role }) => role !== undefined && !builtInRules(role)).map(unknownRole),
    ...problems,
    ...allowed.flatMap(({ component, to, rights }) =>
      rights
        .filter((right) => !used.has(`${to} ${right}`))
        .map((right) => unneeded(component.name, to, right)),
    ),
  ];
}

/** The rights of accounts, from the objects of the cluster and its charts. */
export function allGrants({ cluster, objects }: Build): Grant[] {
  const own = objects.map(({ manifest }) => manifest as unknown as RbacObject);
  return [
    ...grantsIn(own, '').map((grant) => ({ ...grant, from: 'a binding of a component' })),
    ...cluster.all(allReleases).flatMap(({ props, install }) =>
      (grantsOf(props.chart, install) ?? []).map((grant) => ({
        ...grant,
        from: `chart ${props.chart.chart}`,
      })),
    ),
  ];
}

function rightsOf({ to, namespace, rule, role }: Grant): RefusedRight[] {
  const home = isHome(to, namespace);
  const rules = rule ? [rule] : (builtInRules(role ?? '') ?? []);
  return rules.flatMap((it) => refusedIn(it, home));
}

/** Whether a namespace is an account's own. kube-system is nobody's: it holds the passwords of nodes and keys of the platform. */
function isHome(to: string, namespace: string | undefined): boolean {
  if (namespace === undefined || namespace === 'kube-system') return false;
  const [kind, name, account] = to.split('/');
  if (kind === 'ServiceAccount') return account !== undefined && name === namespace;
  // A team's people work in the namespace that their role is in.
  if (kind === 'User' || kind === 'Group') {
    return !to.startsWith(`${kind}/system:`) || to === `Group/system:serviceaccounts:${namespace}`;
  }
  return false;
}

function refused({ to, namespace, from }: Grant, right: RefusedRight): Problem {
  const where = namespace === undefined ? 'in every namespace' : `in namespace ${namespace}`;
  return {
    code: 'excess-right',
    path: `rights of ${to}`,
    found: `may ${showRight(right)}, ${where}, by ${from}`,
    expected: 'rights in its own namespace only, without wildcards',
    fix: `Narrow the role, or the values of the chart; what has to stay gets a reason: allowRights('${shortName(to)}', ['${right}'], reason).`,
  };
}

function unneeded(component: string, to: string, right: RefusedRight): Problem {
  return {
    code: 'unneeded-right-exception',
    path: `${component} allowRights`,
    found: `${to} with '${right}', which it does not have`,
    expected: 'exceptions for rights that an account has',
    fix: `Remove '${right}'.`,
  };
}

function unknownRights({ component, props }: Release): Problem {
  return {
    code: 'unknown-chart-rights',
    path: `${component.name} chart ${props.chart.chart}`,
    found: 'rights of its accounts that are not known',
    expected: 'facts that were imported from the chart itself',
    fix: 'Run `npm run import -- charts <folder or archive>` with the chart.',
  };
}

function unknownRole({ to, role, from }: Grant): Problem {
  return {
    code: 'unknown-role',
    path: `rights of ${to}`,
    found: `${role}, whose rules are not known, by ${from}`,
    expected: 'a role of the component or of Kubernetes',
    fix: 'Bind a role that the component makes itself.',
  };
}

function shortName(to: string): string {
  return to.startsWith('ServiceAccount/') ? to.split('/')[2]! : to;
}
