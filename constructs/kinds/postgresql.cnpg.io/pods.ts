/** The label of all objects of a cluster. */
export function clusterLabels(cluster: string): Readonly<Record<string, string>> {
  return { 'cnpg.io/cluster': cluster };
}

/** Labels of the pods that run PostgreSQL. */
export function instanceLabels(cluster: string): Readonly<Record<string, string>> {
  return { ...clusterLabels(cluster), 'cnpg.io/podRole': 'instance' };
}

/**
 * The jobs that the operator runs over the life of a cluster, each of which calls the Kubernetes API: the first instance
 * comes by `initdb`, `import`, `pgbasebackup`, `full-recovery` or `snapshot-recovery`, further ones by `join` or
 * `snapshot-recovery`, and another major version of PostgreSQL by `major-upgrade`.
 */
export const jobRoles = [
  'initdb',
  'import',
  'pgbasebackup',
  'full-recovery',
  'snapshot-recovery',
  'join',
  'major-upgrade',
] as const;

/** Labels of the pods of a job that the operator runs. */
export function jobLabels(
  cluster: string,
  role: (typeof jobRoles)[number],
): Readonly<Record<string, string>> {
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
