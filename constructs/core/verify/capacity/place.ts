import type { Problem } from '../../base/problem.ts';
import type { Reservation } from '../../model/reservation.ts';
import type { Resources } from '../../spec/allocatable.ts';
import type { ResolvedCluster } from '../../spec/resolve.ts';
import type { CountedClaim } from '../inventory.ts';
import { checkDaemons, reserveFolders, unmounted } from './claims.ts';
import { type PodDemand, podsOf } from './demand.ts';
import { loseLargestWorker, type NodeLoss } from './node-loss.ts';
import { NodeRoom } from './node-room.ts';
import { checkQuotas } from './quotas.ts';
import { schedule } from './schedule.ts';
import { crowdedOut, impossible, overfull } from './shortage.ts';
import { checkVolumes } from './volumes.ts';

/** What a node has for pods, and what the pods placed on it ask for. */
export interface NodeLoad {
  readonly name: string;
  readonly allocatable: Resources;
  readonly requested: Resources;
  /** The pods, as `component/name`. */
  readonly pods: readonly string[];
}

/** All pods of a cluster on its nodes. */
export interface Capacity {
  readonly nodes: readonly NodeLoad[];
  /** What finds no place, and why. */
  readonly problems: readonly Problem[];
  /** What becomes of the pods of the largest worker when it is gone; absent in a cluster of one node. */
  readonly nodeLoss?: NodeLoss;
}

/**
 * Places pods on nodes as the scheduler would: DaemonSets first, then the largest pod first, each on the emptiest of the
 * nodes that take it.
 *
 * Tighter packing is not tried: the scheduler moves nothing that runs, so a cluster that needs it would not come up.
 */
export function place(
  spec: ResolvedCluster,
  demands: readonly PodDemand[],
  reservations: readonly Reservation[] = [],
  claims: readonly CountedClaim[] = [],
): Capacity {
  const rooms = spec.nodes.map((node) => new NodeRoom(node));
  const counted = demands.flatMap((demand) => podsOf(demand, spec));
  const pods = [...counted, ...unmounted(claims, counted, spec)];
  const folders = [...reserveFolders(claims, rooms)];
  const [daemons, others] = [
    pods.filter(({ demand }) => demand.kind === 'DaemonSet'),
    pods.filter(({ demand }) => demand.kind !== 'DaemonSet'),
  ];
  for (const daemon of daemons) {
    for (const room of rooms) if (room.refusal(daemon.demand) === undefined) room.take(daemon);
  }
  const problems = [
    ...checkVolumes(spec, demands, claims),
    ...folders,
    ...checkDaemons(daemons, rooms),
    ...rooms.flatMap((room, i) => [...overfull(room, `nodes[${i}]`)]),
    ...impossible(pods, rooms),
  ];
  const refused = new Set(problems.map(({ path }) => path));
  const left = schedule(
    others.filter(({ id }) => !refused.has(id)),
    rooms,
  );
  problems.push(
    ...crowdedOut(
      left,
      others.filter(({ id }) => refused.has(id)),
      rooms,
    ),
  );
  // Before everything has its place, nobody can tell what is left.
  if (problems.length === 0) problems.push(...checkQuotas(spec, rooms, demands, reservations, claims));
  const nodeLoss = loseLargestWorker(rooms);
  return { nodes: rooms.map(loadOf), problems, ...(nodeLoss && { nodeLoss }) };
}

function loadOf({ node, allocatable, requested, pods }: NodeRoom): NodeLoad {
  return { name: node.name, allocatable, requested, pods: pods.map(({ id }) => id).sort() };
}
