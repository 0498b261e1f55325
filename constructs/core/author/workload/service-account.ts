import { createObject, type Scope } from '../object.ts';
import type { ApiAccess } from './props.ts';

/**
 * The account of the pods, with exactly the given rights; without rights, no token is mounted.
 *
 * Pods without rights get their own account too, since another component may grant rights to the default account.
 */
export function serviceAccount(component: Scope, name: string, access: ApiAccess | undefined) {
  const account = `${component.name}-${name}`;
  createObject(component, 'v1/ServiceAccount', account, { automountServiceAccountToken: false });
  if (access) {
    const subject = { name: account, namespace: component.namespaceName };
    bind(component, subject, access.rules, access.everywhere ? undefined : component.namespaceName);
  }
  return { serviceAccountName: account, automountServiceAccountToken: access !== undefined };
}

/** Gives an account rights in one namespace, or in all namespaces. */
export function bind(
  component: Scope,
  account: { readonly name: string; readonly namespace: string },
  rules: ApiAccess['rules'],
  namespace: string | undefined,
): void {
  const kind = namespace === undefined ? 'ClusterRole' : 'Role';
  // Names of cluster-scoped objects must differ between namespaces.
  const name = namespace === undefined ? `${component.namespaceName}-${account.name}` : account.name;
  const apiGroup = 'rbac.authorization.k8s.io';
  const metadata =
    namespace === undefined || namespace === component.namespaceName ? {} : { metadata: { namespace } };
  createObject(component, `${apiGroup}/v1/${kind}`, name, { ...metadata, rules });
  createObject(component, `${apiGroup}/v1/${kind}Binding`, name, {
    ...metadata,
    roleRef: { apiGroup, kind, name },
    subjects: [{ kind: 'ServiceAccount', ...account }],
  });
}
