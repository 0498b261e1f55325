import type { JsonObject, Manifest } from '../../constructs/core/base/manifest.ts';
import type { PodsInventory } from '../../constructs/core/verify/inventory.ts';
import { type Api, ApiError } from './api.ts';
import type { Tree } from './dist.ts';
import type { CronJob } from './kinds.ts';
import { CheckError } from './report.ts';
import { settle } from './settle.ts';
import { standIn, standInClaim } from './stand-ins.ts';

/** How much was applied. */
export interface Applied {
  readonly objects: number;
  readonly standIns: number;
  readonly waves: number;
}

/**
 * Brings a cluster's tree to life as K3s and Argo CD would: what boots, then wave by wave, each running before the next.
 *
 * @throws CheckError with everything that a wave's objects were refused for, or what of the wave does not run.
 */
export async function applyTree(
  api: Api,
  tree: Tree,
  pods: readonly PodsInventory[],
  patience?: number,
): Promise<Applied> {
  const made = pods.filter(({ origin }) => origin !== 'workload');
  const waves = [...new Set(tree.parts.map(({ wave }) => wave))].toSorted((a, b) => a - b);
  let objects = await applyAll(api, 'boot', [...bootNamespaces(tree), ...tree.boot]);
  objects += await applyAll(api, 'apps', tree.apps);

  for (const wave of waves) {
    const refusals: string[] = [];
    for (const { component, objects: manifests } of tree.parts.filter((part) => part.wave === wave)) {
      const groups = made.filter((group) => group.component === component);
      try {
        objects += await applyAll(api, component, manifests);
        await createAccounts(api, groups);
        await applyAll(api, `${component} (stand-ins)`, [
          ...groups.flatMap(standInClaim),
          ...groups.map(standIn),
        ]);
      } catch (error) {
        refusals.push(error instanceof Error ? error.message : String(error));
      }
    }
    if (refusals.length > 0) throw new CheckError(`wave ${wave}\n${refusals.join('\n')}`);
    await settle(api, patience).catch((error: Error) => {
      throw new CheckError(`wave ${wave}\n${error.message}`);
    });
  }
  await runCronJobs(api);
  return { objects, standIns: made.length, waves: waves.length };
}

/** Applies objects in their order, all of them, and then says which were refused. */
export async function applyAll(api: Api, owner: string, manifests: readonly Manifest[]): Promise<number> {
  const refusals: string[] = [];
  for (const manifest of manifests) {
    await api.apply(manifest).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      refusals.push(`${owner}/${manifest.kind}.${manifest.metadata.name}: ${reason}`);
    });
  }
  if (refusals.length > 0) throw new CheckError(refusals.join('\n'));
  return manifests.length;
}

/** K3s makes a chart's namespace when the HelmChart asks for it, and that of Argo CD before its first Application. */
function bootNamespaces({ boot }: Tree): Manifest[] {
  const names = boot.flatMap((manifest) => {
    const spec = manifest.spec as JsonObject | undefined;
    const wanted = manifest.kind === 'HelmChart' && spec?.createNamespace === true;
    return wanted && typeof spec.targetNamespace === 'string' ? [spec.targetNamespace] : [];
  });
  return [...new Set(names)].map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }));
}

/** Accounts that a chart would bring; those of ours are there already. */
async function createAccounts(api: Api, groups: readonly PodsInventory[]): Promise<void> {
  for (const { namespace, serviceAccount } of groups) {
    if (serviceAccount === undefined) continue;
    const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: serviceAccount } };
    await api.create(`/api/v1/namespaces/${namespace}/serviceaccounts`, account).catch((error: unknown) => {
      if (!(error instanceof ApiError && error.status === 409)) throw error;
    });
  }
}

/** Runs every CronJob once, since none of them comes up during a test. */
async function runCronJobs(api: Api): Promise<void> {
  for (const { metadata, spec } of await api.list<CronJob>('/apis/batch/v1/cronjobs')) {
    await api.create(`/apis/batch/v1/namespaces/${metadata.namespace}/jobs`, {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: `${metadata.name}-once` },
      spec: spec.jobTemplate.spec,
    });
  }
  await settle(api);
}
