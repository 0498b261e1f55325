import type { JsonObject, Manifest } from '../../constructs/core/base/manifest.ts';
import type { PodsInventory } from '../../constructs/core/verify/inventory.ts';
import { type Api, ApiError } from './api.ts';
import type { Tree } from './dist.ts';
import type { CronJob } from './kinds.ts';
import { CheckError } from './report.ts';
import { settle } from './settle.ts';
import { standIn, standInClaim } from './stand-ins.ts';

/** The number of applied objects. */
export interface Applied {
  readonly objects: number;
  readonly standIns: number;
  readonly waves: number;
}

/**
 * Applies a cluster's tree as K3s and Argo CD do: the boot manifests, then wave by wave; each wave runs before the
 * next.
 *
 * @throws CheckError with all refusals of a wave's objects, or the pods of the wave that do not run
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

/** Applies all objects in order, and then reports the refused ones. */
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

/** K3s creates a chart's namespace if the HelmChart asks for it, so Argo CD's exists before its first Application. */
function bootNamespaces({ boot }: Tree): Manifest[] {
  const names = boot.flatMap((manifest) => {
    const spec = manifest.spec as JsonObject | undefined;
    const wanted = manifest.kind === 'HelmChart' && spec?.createNamespace === true;
    return wanted && typeof spec.targetNamespace === 'string' ? [spec.targetNamespace] : [];
  });
  return [...new Set(names)].map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }));
}

/** Service accounts of charts; those of components exist already. */
async function createAccounts(api: Api, groups: readonly PodsInventory[]): Promise<void> {
  for (const { namespace, serviceAccount } of groups) {
    if (serviceAccount === undefined) continue;
    const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: serviceAccount } };
    await api.create(`/api/v1/namespaces/${namespace}/serviceaccounts`, account).catch((error: unknown) => {
      if (!(error instanceof ApiError && error.status === 409)) throw error;
    });
  }
}

/** Runs every CronJob once, since no schedule is due during a test. */
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
