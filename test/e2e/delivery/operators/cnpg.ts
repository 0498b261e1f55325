import type { JsonObject } from '../../../../constructs/core/base/manifest.ts';
import { condition, type Operator, type Resource, type World } from './world.ts';

/** Creates the instances of PostgreSQL clusters whose passwords exist, and then their databases. */
export const cloudNativePg: Operator = async (world) => {
  if (!world.running('cnpg')) return;
  const healthy = new Set<string>();
  for (const cluster of await world.list('/apis/postgresql.cnpg.io/v1/clusters', 'Cluster')) {
    const component = cluster.metadata.labels?.['app.kubernetes.io/name'] ?? cluster.metadata.name;
    const ready =
      (await hasPasswords(world, cluster)) && (await world.bring(cluster, world.operated(component)));
    if (ready) healthy.add(cluster.metadata.name);
    await world.setStatus(cluster, {
      phase: ready ? 'Cluster in healthy state' : 'Setting up primary',
      conditions: [condition('Ready', ready, ready ? 'ClusterIsReady' : 'ClusterIsNotReady')],
    });
  }
  for (const database of await world.list('/apis/postgresql.cnpg.io/v1/databases', 'Database')) {
    const { cluster } = database.spec as { cluster: { name: string } };
    if (!healthy.has(cluster.name)) continue;
    await world.setStatus(database, { applied: true, observedGeneration: database.metadata.generation ?? 0 });
  }
};

async function hasPasswords(world: World, { metadata, spec }: Resource): Promise<boolean> {
  const { roles = [] } = (spec?.managed ?? {}) as { roles?: { passwordSecret?: { name: string } }[] };
  for (const { passwordSecret } of roles) {
    const path = `/api/v1/namespaces/${metadata.namespace}/secrets/${passwordSecret?.name}`;
    if (passwordSecret && !(await world.exists(path))) return false;
  }
  return (await storageClassOf(world, spec)) !== undefined;
}

async function storageClassOf(world: World, spec: JsonObject | undefined): Promise<string | undefined> {
  const { storageClass } = (spec?.storage ?? {}) as { storageClass?: string };
  const path = `/apis/storage.k8s.io/v1/storageclasses/${storageClass}`;
  return storageClass !== undefined && (await world.exists(path)) ? storageClass : undefined;
}
