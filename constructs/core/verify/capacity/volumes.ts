import type { Problem } from '../../base/problem.ts';
import { formatBytes, quantity } from '../../base/quantity.ts';
import { all } from '../../base/words.ts';
import type { ResolvedCluster } from '../../spec/resolve.ts';
import type { NfsStorageClassSpec } from '../../spec/spec.ts';
import type { PodDemand } from './demand.ts';

/** Claims against what their storage class can give; that of nodes' disks is known when pods are placed. */
export function* checkVolumes(
  { storage }: ResolvedCluster,
  demands: readonly PodDemand[],
): Generator<Problem> {
  for (const [i, storageClass] of storage.classes.entries()) {
    const claims = demands.filter(({ volume }) => volume?.storageClass === storageClass.name);
    if (storageClass.type === 'local') yield* checkShared(storageClass.name, claims);
    else yield* checkExport(`storage.classes[${i}].capacity`, storageClass, claims);
  }
}

function* checkShared(name: string, claims: readonly PodDemand[]): Generator<Problem> {
  for (const { component, name: pods, volume } of claims) {
    if (!volume?.shared) continue;
    yield {
      path: `${component}/${pods}`,
      found: `a volume for several nodes on ${name}, which is a disk of one`,
      expected: "a class of type 'nfs'",
      fix: 'Name another storage class, or add one on NFS.',
    };
  }
}

function* checkExport(
  path: string,
  { capacity }: NfsStorageClassSpec,
  claims: readonly PodDemand[],
): Generator<Problem> {
  if (capacity === undefined) return;
  const sizes = claims.map(({ component, name, volume, replicas }) => ({
    id: `${component}/${name}`,
    bytes: quantity(volume!.size) * (volume!.shared ? 1 : replicas),
  }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total <= quantity(capacity)) return;
  const listed = sizes
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ id, bytes }) => `${id} (${formatBytes(bytes)})`);
  yield {
    path,
    found: `${formatBytes(total)} claimed by ${all(listed)}`,
    expected: `at most ${formatBytes(quantity(capacity))}`,
    fix: 'Claim less, or raise the capacity if the NAS has it.',
  };
}
