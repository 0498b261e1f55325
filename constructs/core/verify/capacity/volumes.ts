import type { Problem } from '../../base/problem.ts';
import { formatBytes, quantity } from '../../base/quantity.ts';
import { all } from '../../base/words.ts';
import type { ResolvedCluster } from '../../spec/resolve.ts';
import type { NfsStorageClassSpec } from '../../spec/spec.ts';
import type { CountedClaim } from '../inventory.ts';
import type { PodDemand } from './demand.ts';

/**
 * Checks that claims on NFS fit the capacity of their storage class. Disks of nodes are checked when pods are placed.
 */
export function* checkVolumes(
  { storage }: ResolvedCluster,
  demands: readonly PodDemand[],
  separate: readonly CountedClaim[] = [],
): Generator<Problem> {
  for (const [i, storageClass] of storage.classes.entries()) {
    const claims = claimsOn(storageClass.name, demands, separate);
    if (storageClass.type === 'local') yield* checkShared(storageClass.name, claims);
    else yield* checkExport(`storage.classes[${i}].capacity`, storageClass, claims);
  }
}

interface SizedClaim {
  readonly id: string;
  /** Space of all of its copies together. */
  readonly bytes: number;
  readonly shared: boolean;
}

/** Claims on a storage class: those of each pod, and those that pods share, once. */
export function claimsOn(
  storageClass: string,
  demands: readonly PodDemand[],
  separate: readonly CountedClaim[],
): SizedClaim[] {
  return [
    ...demands.flatMap(({ component, name, volume, replicas }) => {
      if (volume?.storageClass !== storageClass) return [];
      const { size, shared = false } = volume;
      return [{ id: `${component}/${name}`, bytes: quantity(size) * (shared ? 1 : replicas), shared }];
    }),
    ...separate
      .filter((claim) => claim.storageClass === storageClass)
      .map(({ id, size, shared = false }) => ({ id, bytes: quantity(size), shared })),
  ];
}

function* checkShared(name: string, claims: readonly SizedClaim[]): Generator<Problem> {
  for (const { id, shared } of claims) {
    if (!shared) continue;
    yield {
      code: 'shared-volume-on-disk',
      path: id,
      found: `a volume for several nodes on ${name}, which is the disk of one node`,
      expected: "a class of type 'nfs'",
      fix: 'Name another storage class, or add one on NFS.',
    };
  }
}

function* checkExport(
  path: string,
  { capacity }: NfsStorageClassSpec,
  claims: readonly SizedClaim[],
): Generator<Problem> {
  if (capacity === undefined) return;
  const total = claims.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total <= quantity(capacity)) return;
  const listed = [...claims]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ id, bytes }) => `${id} (${formatBytes(bytes)})`);
  yield {
    code: 'claims-exceed-storage',
    path,
    found: `${formatBytes(total)} claimed by ${all(listed)}`,
    expected: `at most ${formatBytes(quantity(capacity))}`,
    fix: 'Claim less, or raise the capacity if the NAS has it.',
  };
}
