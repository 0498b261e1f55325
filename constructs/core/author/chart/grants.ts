import { isWithin } from '../../base/labels.ts';
import type { GrantFacts, RuleFacts } from './facts.ts';

/** The parts of roles and bindings that say who may do what. */
export interface RbacObject {
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly subjects?: readonly Subject[];
  readonly roleRef?: { readonly kind: string; readonly name: string };
  readonly rules?: readonly RuleFacts[];
  readonly aggregationRule?: {
    readonly clusterRoleSelectors?: readonly { readonly matchLabels?: Readonly<Record<string, string>> }[];
  };
}

/** Who a binding gives its role to. */
interface Subject {
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

const aggregate = 'rbac.authorization.k8s.io/aggregate-to-';

/**
 * The rules that bindings give to accounts, one entry each, and the rules that are added to roles of Kubernetes.
 *
 * @param home the namespace of objects that name none
 */
export function grantsIn(objects: readonly RbacObject[], home: string): GrantFacts[] {
  const roles = objects.filter(({ kind }) => kind === 'Role' || kind === 'ClusterRole');
  const bindings = objects.filter(({ kind }) => kind === 'RoleBinding' || kind === 'ClusterRoleBinding');
  const grants = [
    ...bindings.flatMap((binding) => bound(binding, roles, home)),
    ...roles.flatMap((role) =>
      aggregatedTo(role).flatMap((name) =>
        rulesOf(role, roles).map((rule) => ({ to: `ClusterRole/${name}`, rule })),
      ),
    ),
  ];
  return [...new Map(grants.map((grant) => [JSON.stringify(grant), grant])).values()];
}

function bound(
  { kind, metadata, subjects = [], roleRef }: RbacObject,
  roles: readonly RbacObject[],
  home: string,
): GrantFacts[] {
  if (!roleRef) return [];
  const namespace = metadata.namespace ?? home;
  const role = roles.find(
    (it) =>
      it.kind === roleRef.kind &&
      it.metadata.name === roleRef.name &&
      (it.kind === 'ClusterRole' || (it.metadata.namespace ?? home) === namespace),
  );
  const where = kind === 'RoleBinding' ? { namespace } : {};
  const given = role
    ? rulesOf(role, roles).map((rule) => ({ ...where, rule }))
    : [{ ...where, role: `${roleRef.kind}/${roleRef.name}` }];
  return subjects.flatMap((subject) => given.map((it) => ({ to: nameOf(subject, namespace), ...it })));
}

function nameOf({ kind, name, namespace }: Subject, home: string): string {
  return kind === 'ServiceAccount' ? `${kind}/${namespace ?? home}/${name}` : `${kind}/${name}`;
}

/** The rules of a role, and of those that it takes up by their labels. */
function rulesOf({ rules = [], aggregationRule }: RbacObject, roles: readonly RbacObject[]): RuleFacts[] {
  const selectors = (aggregationRule?.clusterRoleSelectors ?? []).map(({ matchLabels = {} }) => matchLabels);
  const taken = roles.filter(
    ({ kind, metadata }) =>
      kind === 'ClusterRole' && selectors.some((labels) => isWithin(labels, metadata.labels ?? {})),
  );
  return [...rules, ...taken.flatMap((role) => role.rules ?? [])];
}

function aggregatedTo({ kind, metadata }: RbacObject): string[] {
  if (kind !== 'ClusterRole') return [];
  return Object.entries(metadata.labels ?? {}).flatMap(([label, value]) =>
    label.startsWith(aggregate) && value === 'true' ? [label.slice(aggregate.length)] : [],
  );
}
