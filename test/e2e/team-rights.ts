import type { TeamRole } from '../../constructs/tenancy/team/teams.ts';
import { type Access, temptations } from './permissions.ts';

/** Plurals by group. */
const workloads: Readonly<Record<string, readonly string[]>> = {
  '': ['configmaps', 'persistentvolumeclaims', 'services'],
  apps: ['deployments', 'statefulsets'],
  autoscaling: ['horizontalpodautoscalers'],
  batch: ['cronjobs', 'jobs'],
  'bitnami.com': ['sealedsecrets'],
  policy: ['poddisruptionbudgets'],
};

/** The expected rights that each role adds in the namespaces of its team, written independently of the platform. */
export const expected: Readonly<Record<TeamRole, readonly Access[]>> = {
  viewer: [
    ...accesses(workloads, ['get', 'list', 'watch']),
    ...accesses({ '': ['pods', 'events', 'resourcequotas', 'limitranges'] }, ['get', 'list', 'watch']),
    ...accesses({ apps: ['replicasets'], 'networking.k8s.io': ['networkpolicies'] }, [
      'get',
      'list',
      'watch',
    ]),
    { verb: 'get', group: '', resource: 'pods', subresource: 'log' },
  ],
  developer: [
    ...accesses(workloads, ['create', 'update', 'patch', 'delete']),
    ...accesses({ '': ['pods'] }, ['create', 'delete']),
    { verb: 'create', group: '', resource: 'pods', subresource: 'exec' },
    { verb: 'create', group: '', resource: 'pods', subresource: 'portforward' },
    { verb: 'patch', group: 'apps', resource: 'deployments', subresource: 'scale' },
  ],
  maintainer: accesses({ '': ['secrets'] }, ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete']),
};

/** Rights that no role of a team may have in any namespace. */
export function forbidden(namespace: string): Access[] {
  const rbac = 'rbac.authorization.k8s.io';
  const change = ['create', 'update', 'patch', 'delete', 'deletecollection'];
  const bounds = {
    '': ['resourcequotas', 'limitranges', 'serviceaccounts', 'endpoints'],
    'networking.k8s.io': ['networkpolicies', 'ingresses'],
    'cilium.io': ['ciliumnetworkpolicies'],
    'argoproj.io': ['applications', 'appprojects'],
    'traefik.io': ['ingressroutes'],
    apps: ['daemonsets'],
    [rbac]: ['roles', 'rolebindings'],
  };
  const own = new Set(Object.values(expected).flat().map(keyOf));
  const inNamespace: Access[] = [
    ...accesses(bounds, change),
    { verb: 'bind', group: rbac, resource: 'roles' },
    { verb: 'escalate', group: rbac, resource: 'roles' },
    { verb: 'impersonate', group: '', resource: 'serviceaccounts' },
    { verb: 'create', group: '', resource: 'pods', subresource: 'eviction' },
    ...accesses({ 'monitoring.coreos.com': ['servicemonitors', 'podmonitors', 'scrapeconfigs'] }, ['create']),
  ];
  return [
    ...inNamespace.map((access) => ({ ...access, namespace })),
    ...temptations(namespace).filter((access) => access.namespace !== namespace || !own.has(keyOf(access))),
  ];
}

function accesses(
  resources: Readonly<Record<string, readonly string[]>>,
  verbs: readonly string[],
): Access[] {
  return Object.entries(resources).flatMap(([group, names]) =>
    names.flatMap((resource) => verbs.map((verb) => ({ verb, group, resource }))),
  );
}

function keyOf({ verb, group, resource, subresource = '' }: Access): string {
  return [verb, group, resource, subresource].join(' ');
}
