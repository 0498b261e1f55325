import type { JsonObject, Manifest } from '../../constructs/core/base/manifest.ts';
import type { Actor, Api } from './api.ts';
import type { Tree } from './dist.ts';

/** One question to the API server: is this request allowed? */
export interface Access {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  readonly subresource?: string;
  readonly name?: string;
  readonly namespace?: string;
}

interface Rule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
  readonly verbs: readonly string[];
}

/** A rule and its namespace; absent: all namespaces. */
interface Grant {
  readonly namespace?: string;
  readonly rule: Rule;
}

/** A service account and all its rights by the tree's roles. */
export interface Account {
  readonly namespace: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

interface Subject {
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/** The service accounts of a tree, each with its rights. */
export function accountsOf(tree: Tree): Account[] {
  const objects = tree.parts.flatMap((part) => part.objects);
  const rolesOf = (binding: Manifest): Grant[] => {
    const { kind, name } = binding.roleRef as JsonObject;
    const { namespace } = binding.metadata;
    const role = objects.find(
      (one) =>
        one.kind === kind &&
        one.metadata.name === name &&
        (kind === 'ClusterRole' || one.metadata.namespace === namespace),
    );
    const rules = (role?.rules ?? []) as unknown as readonly Rule[];
    const scope = binding.kind === 'RoleBinding' && namespace !== undefined ? { namespace } : {};
    return rules.map((rule) => ({ ...scope, rule }));
  };
  const bindings = objects.filter(({ kind }) => kind === 'RoleBinding' || kind === 'ClusterRoleBinding');

  return objects
    .filter(({ kind }) => kind === 'ServiceAccount')
    .map(({ metadata: { name, namespace = 'default' } }) => {
      const own = bindings.filter((binding) =>
        ((binding.subjects ?? []) as unknown as readonly Subject[]).some(
          (subject) =>
            subject.kind === 'ServiceAccount' && subject.name === name && subject.namespace === namespace,
        ),
      );
      return { namespace, name, grants: own.flatMap(rolesOf) };
    });
}

/** Checks, as the account, all rights of its roles. @returns the refused requests */
export async function missingRights(api: Api, account: Account): Promise<string[]> {
  const missing: string[] = [];
  for (const access of account.grants.flatMap(accessesOf)) {
    if (!(await isAllowed(api, actorOf(account), access)))
      missing.push(`${label(account)} may not ${describe(access)}`);
  }
  return missing;
}

/** Checks, as the account, requests that its roles do not allow. @returns the allowed requests */
export async function excessRights(api: Api, account: Account): Promise<string[]> {
  const excess: string[] = [];
  for (const access of temptations(account.namespace)) {
    const granted = account.grants.some((grant) => covers(grant, access));
    if (!granted && (await isAllowed(api, actorOf(account), access))) {
      excess.push(`${label(account)} may ${describe(access)}`);
    }
  }
  return excess;
}

/** Requests that an attacker in a pod would try first. */
export function temptations(namespace: string): Access[] {
  const rbac = 'rbac.authorization.k8s.io';
  return [
    { verb: 'list', group: '', resource: 'secrets' },
    { verb: 'list', group: '', resource: 'secrets', namespace },
    { verb: 'get', group: '', resource: 'secrets', namespace: 'kube-system', name: 'any' },
    { verb: 'list', group: '', resource: 'configmaps', namespace: 'kube-system' },
    { verb: 'create', group: '', resource: 'pods', namespace },
    { verb: 'create', group: '', resource: 'pods', namespace: 'kube-system' },
    { verb: 'create', group: '', resource: 'pods', subresource: 'exec', namespace },
    { verb: 'create', group: 'apps', resource: 'deployments', namespace },
    { verb: 'patch', group: 'apps', resource: 'daemonsets', namespace: 'kube-system' },
    { verb: 'create', group: '', resource: 'serviceaccounts', subresource: 'token', namespace },
    { verb: 'impersonate', group: '', resource: 'users' },
    { verb: 'escalate', group: rbac, resource: 'clusterroles' },
    { verb: 'bind', group: rbac, resource: 'clusterroles', name: 'cluster-admin' },
    { verb: 'create', group: rbac, resource: 'clusterrolebindings' },
    { verb: 'create', group: rbac, resource: 'rolebindings', namespace },
    { verb: 'delete', group: '', resource: 'nodes' },
    { verb: 'patch', group: '', resource: 'namespaces', name: namespace },
    { verb: 'delete', group: 'networking.k8s.io', resource: 'networkpolicies', namespace },
  ];
}

/** Every combination in a rule; a wildcard is kept. */
function accessesOf({ rule, namespace }: Grant): Access[] {
  const { apiGroups = [], resources = [], resourceNames = [undefined], verbs } = rule;
  return apiGroups.flatMap((group) =>
    resources.flatMap((path) => {
      const [resource = '', subresource] = path.split('/');
      return verbs.flatMap((verb) =>
        resourceNames.map((name) => ({
          verb,
          group,
          resource,
          ...(subresource !== undefined && { subresource }),
          ...(name !== undefined && { name }),
          ...(namespace !== undefined && { namespace }),
        })),
      );
    }),
  );
}

function covers({ rule, namespace }: Grant, access: Access): boolean {
  const path =
    access.subresource === undefined ? access.resource : `${access.resource}/${access.subresource}`;
  const has = (values: readonly string[] = [], wanted: string) =>
    values.includes(wanted) || values.includes('*');
  return (
    (namespace === undefined || namespace === access.namespace) &&
    has(rule.verbs, access.verb) &&
    has(rule.apiGroups, access.group) &&
    (has(rule.resources, path) || has(rule.resources, `*/${access.subresource}`)) &&
    (!rule.resourceNames || (access.name !== undefined && rule.resourceNames.includes(access.name)))
  );
}

/** Asks, as a user, whether requests are allowed. */
export async function isAllowed(api: Api, as: Actor, access: Access): Promise<boolean> {
  const review = await api.create<{ status: { allowed: boolean } }>(
    '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: { resourceAttributes: access },
    },
    as,
  );
  return review.status.allowed;
}

function actorOf({ namespace, name }: Account): Actor {
  return { user: `system:serviceaccount:${namespace}:${name}` };
}

function label({ namespace, name }: Account): string {
  return `${namespace}/${name}`;
}

/** A question as text. */
export function describe({ verb, group, resource, subresource, name, namespace }: Access): string {
  const path = subresource === undefined ? resource : `${resource}/${subresource}`;
  const kind = group === '' ? path : `${path}.${group}`;
  const where = namespace === undefined ? 'in the whole cluster' : `in ${namespace}`;
  return `${verb} ${kind}${name === undefined ? '' : ` ${name}`} ${where}`;
}
