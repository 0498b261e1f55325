/** The label of all objects of a cluster. */
export function clusterLabels(cluster: string): Readonly<Record<string, string>> {
  return { 'cnpg.io/cluster': cluster };
}

/** Labels of the pods that run PostgreSQL. */
export function instanceLabels(cluster: string): Readonly<Record<string, string>> {
  return { ...clusterLabels(cluster), 'cnpg.io/podRole': 'instance' };
}

/** Labels of the pods of jobs that the operator runs, such as `initdb` and `join`. */
export function jobLabels(cluster: string, role: string): Readonly<Record<string, string>> {
  return { ...clusterLabels(cluster), 'cnpg.io/jobRole': role };
}

/** The Service of the primary (`rw`), of the replicas (`ro`) or of all instances (`r`). */
export function serviceNameOf(cluster: string, role: 'rw' | 'ro' | 'r'): string {
  return `${cluster}-${role}`;
}

/** Ports of the pods that run PostgreSQL. */
export const instancePorts = {
  postgresql: { port: 5432 },
  metrics: { port: 9187 },
  status: { port: 8000 },
} as const;
