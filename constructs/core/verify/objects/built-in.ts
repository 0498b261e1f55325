const namespaces = new Set(['default', 'kube-system', 'kube-public', 'kube-node-lease']);
const priorityClasses = new Set(['system-cluster-critical', 'system-node-critical']);
const clusterRoles = new Set(['cluster-admin', 'admin', 'edit', 'view']);

const builtIn: Readonly<Record<string, (name: string, namespace: string) => boolean>> = {
  Namespace: (name) => namespaces.has(name),
  PriorityClass: (name) => priorityClasses.has(name),
  ClusterRole: (name) => clusterRoles.has(name) || name.startsWith('system:'),
  ServiceAccount: (name) => name === 'default',
  ConfigMap: (name) => name === 'kube-root-ca.crt',
  Service: (name, namespace) => namespace === 'default' && name === 'kubernetes',
};

/** True when every Kubernetes cluster has this object from the start. */
export function isBuiltIn(kind: string, namespace: string, name: string): boolean {
  return Object.hasOwn(builtIn, kind) && builtIn[kind]!(name, namespace);
}
