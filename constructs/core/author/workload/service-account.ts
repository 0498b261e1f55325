import { createObject, type Scope } from '../object.ts';
import type { ApiAccess } from './props.ts';

/**
 * The account that the pods run as, with exactly the rights asked for; without any, no token is mounted.
 *
 * An account of its own even without rights: the namespace's default account may be given some by others.
 */
export function serviceAccount(component: Scope, name: string, access: ApiAccess | undefined) {
  const account = `${component.name}-${name}`;
  createObject(component, 'v1/ServiceAccount', account, { automountServiceAccountToken: false });
  if (access) bind(component, account, access);
  return { serviceAccountName: account, automountServiceAccountToken: access !== undefined };
}

function bind(component: Scope, account: string, { rules, everywhere }: ApiAccess): void {
  const kind = everywhere ? 'ClusterRole' : 'Role';
  // Cluster-wide names are shared by all namespaces.
  const name = everywhere ? `${component.namespaceName}-${account}` : account;
  const apiGroup = 'rbac.authorization.k8s.io';
  createObject(component, `${apiGroup}/v1/${kind}`, name, { rules });
  createObject(component, `${apiGroup}/v1/${kind}Binding`, name, {
    roleRef: { apiGroup, kind, name },
    subjects: [{ kind: 'ServiceAccount', name: account, namespace: component.namespaceName }],
  });
}
