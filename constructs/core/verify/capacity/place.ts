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

/** Allocatable resources of a node, and requests of the pods placed on it. */
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
  /** Pods and claims that cannot be placed, with the reasons. */
  readonly problems: readonly Problem[];
  /** The effects of the loss of the largest worker; absent in a cluster of one node. */
  readonly nodeLoss?: NodeLoss;
}

/**
 * Places pods on nodes as the scheduler does: DaemonSets first, then the largest pods first, each on the node with the
 * most free resources.
 *
 * Tighter packing is not tried: the scheduler does not move running pods, so a cluster that needs it would not start.
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
  // Free resources are known only when all pods are placed.
  if (problems.length === 0) problems.push(...checkQuotas(spec, rooms, demands, reservations, claims));
  const nodeLoss = loseLargestWorker(rooms);
  return { nodes: rooms.map(loadOf), problems, ...(nodeLoss && { nodeLoss }) };
}

function loadOf({ node, allocatable, requested, pods }: NodeRoom): NodeLoad {
  return { name: node.name, allocatable, requested, pods: pods.map(({ id }) => id).sort() };
}
