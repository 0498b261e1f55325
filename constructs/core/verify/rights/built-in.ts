import type { RuleFacts } from '../../author/chart/facts.ts';

const edit: readonly RuleFacts[] = [
  { verbs: ['get', 'list', 'watch', 'update', 'patch', 'delete'], apiGroups: [''], resources: ['secrets'] },
  {
    verbs: ['create'],
    apiGroups: [''],
    resources: ['pods', 'pods/exec', 'pods/attach', 'serviceaccounts/token'],
  },
  { verbs: ['impersonate'], apiGroups: [''], resources: ['serviceaccounts'] },
];

/** Roles of every Kubernetes cluster, with those of their rules that matter to the proof of rights. */
const roles: Readonly<Record<string, readonly RuleFacts[]>> = {
  'ClusterRole/cluster-admin': [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }],
  'ClusterRole/admin': edit,
  'ClusterRole/edit': edit,
  'ClusterRole/view': [],
  'ClusterRole/system:auth-delegator': [],
  'ClusterRole/system:basic-user': [],
  'ClusterRole/system:discovery': [],
  'ClusterRole/system:monitoring': [],
  'ClusterRole/system:public-info-viewer': [],
  'ClusterRole/system:service-account-issuer-discovery': [],
  'Role/extension-apiserver-authentication-reader': [],
};

/** Rules of a role that every cluster has (`kind/name`); nothing when they are not known. */
export function builtInRules(role: string): readonly RuleFacts[] | undefined {
  return Object.hasOwn(roles, role) ? roles[role] : undefined;
}
