import type { Problem } from '../../base/problem.ts';
import { quantity } from '../../base/quantity.ts';
import { all } from '../../base/words.ts';
import type { Reservation } from '../../model/reservation.ts';
import type { Resources } from '../../spec/allocatable.ts';
import type { ResolvedCluster } from '../../spec/resolve.ts';
import type { CountedClaim } from '../inventory.ts';
import type { PodDemand } from './demand.ts';
import type { NodeRoom } from './node-room.ts';
import { type Dimension, nothing, short, sum, words } from './resources.ts';
import { claimsOn } from './volumes.ts';

/** The quota of a team's environment. */
interface Promised {
  readonly namespace: string;
  readonly amount: Resources;
  /** Bytes that only the disks of nodes can hold, besides the amount. */
  readonly scratch: number;
}

/** Unknown pods of teams: they run on nodes without taints. */
const ordinary: Parameters<NodeRoom['refusal']>[0] = {
  arch: ['amd64', 'arm64'],
  nodeSelector: {},
  tolerations: [],
};

/**
 * Checks that the platform leaves room for the quotas of teams: on nodes without taints, and on nodes with graphics
 * cards for quotas with graphics cards.
 *
 * @param rooms the nodes with the pods of the platform placed
 */
export function* checkQuotas(
  spec: ResolvedCluster,
  rooms: readonly NodeRoom[],
  demands: readonly PodDemand[],
  reservations: readonly Reservation[],
  claims: readonly CountedClaim[] = [],
): Generator<Problem> {
  const promises = reservations.map(
    ({ namespace, ...quota }): Promised => ({
      namespace,
      amount: {
        cpu: quota.cpu,
        memory: quantity(quota.memory),
        disk: quantity(quota.storage),
        gpus: quota.gpus,
        pods: 0,
      },
      scratch: quantity(quota.scratch),
    }),
  );
  const open = rooms.filter((room) => room.refusal(ordinary) === undefined);
  const withCards = rooms.filter((room) => open.includes(room) || room.allocatable.gpus > 0);
  const disks = spec.storage.classes.some(({ type }) => type === 'local');
  const exports = spaceOnExports(spec, demands, claims);
  const left = (on: readonly NodeRoom[]): Resources => {
    const free = sum(on.map((room) => room.free));
    return { ...free, disk: (disks ? free.disk : 0) + exports };
  };
  const without = promises.filter(({ amount }) => amount.gpus === 0);
  const parts = [
    [without, open],
    [promises, withCards],
  ] as const;
  // Each shortage is reported once.
  for (const [some, on] of parts) {
    const free = sum(on.map((room) => room.free));
    const problems = [...exceeded(some, on, left(on))];
    if (problems.length === 0) problems.push(...exceeded(onDisks(some, exports), on, free));
    yield* problems;
    if (problems.length > 0 || without.length === promises.length) return;
  }
}

/** Data that only the disks of nodes can hold: files outside of claims, and claims that no export takes. */
function onDisks(promises: readonly Promised[], exports: number): Promised[] {
  let left = exports;
  return promises.map((promised) => {
    const exported = Math.min(left, promised.amount.disk);
    left -= exported;
    return { ...promised, amount: { ...nothing, disk: promised.amount.disk - exported + promised.scratch } };
  });
}

function* exceeded(
  promises: readonly Promised[],
  rooms: readonly NodeRoom[],
  have: Resources,
): Generator<Problem> {
  const need = sum(promises.map(({ amount }) => amount));
  const lacking = short(need, have);
  if (lacking.length === 0) return;
  const shown: Dimension[] = [...(need.memory > 0 ? (['memory', 'cpu'] as const) : []), ...lacking];
  yield {
    code: 'quotas-exceed-nodes',
    path: 'teams',
    found: `${words(need, shown)} promised to ${all(promises.map(({ namespace }) => namespace))}`,
    expected: `at most ${words(have, shown)}, which the platform leaves on ${all(rooms.map(({ node }) => node.name))}`,
    fix: 'Promise less, or add nodes.',
  };
}

/** Free space on NFS exports, which is unlimited unless the cluster file states a capacity. */
function spaceOnExports(
  { storage: { classes } }: ResolvedCluster,
  demands: readonly PodDemand[],
  claims: readonly CountedClaim[],
): number {
  return classes.reduce((left, storageClass) => {
    if (storageClass.type === 'local') return left;
    const claimed = claimsOn(storageClass.name, demands, claims).reduce((sum, { bytes }) => sum + bytes, 0);
    const { capacity } = storageClass;
    return left + (capacity === undefined ? Number.POSITIVE_INFINITY : quantity(capacity) - claimed);
  }, 0);
}
