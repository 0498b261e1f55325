import type { Pod } from './demand.ts';
import { NodeRoom } from './node-room.ts';
import { schedule } from './schedule.ts';

/** The effects of the permanent loss of the largest worker. */
export interface NodeLoss {
  /** The worker: the agent with the most memory; among equals the one with the highest load. */
  readonly node: string;
  /** How many pods move elsewhere. */
  readonly moved: number;
  /** Pods that find no room elsewhere, as `component/name`. */
  readonly homeless: readonly string[];
  /** Pods that need this node: those with volumes, and those that no other node takes, as `component/name`. */
  readonly bound: readonly string[];
}

/** Removes the largest worker and places its pods on the other nodes. */
export function loseLargestWorker(rooms: readonly NodeRoom[]): NodeLoss | undefined {
  if (rooms.length < 2) return undefined;
  const agents = rooms.filter(({ node }) => node.role === 'agent');
  const [lost] = [...(agents.length > 0 ? agents : rooms)].sort(
    (a, b) => b.allocatable.memory - a.allocatable.memory || b.requested.memory - a.requested.memory,
  );
  const others = rooms.filter((room) => room !== lost).map(copyOf);
  const pods = lost!.pods.filter(({ demand }) => demand.kind !== 'DaemonSet');
  const movable = (pod: Pod) =>
    !pod.demand.volume &&
    pod.claims.length === 0 &&
    others.some((room) => room.refusal(pod.demand) === undefined && room.allocatable.gpus >= pod.need.gpus);
  const homeless = schedule(pods.filter(movable), others);
  return {
    node: lost!.node.name,
    moved: pods.filter(movable).length - homeless.length,
    homeless: idsOf(homeless),
    bound: idsOf(pods.filter((pod) => !movable(pod))),
  };
}

function copyOf({ node, pods, claims }: NodeRoom): NodeRoom {
  const copy = new NodeRoom(node);
  for (const claim of claims) copy.hold(claim);
  for (const pod of pods) copy.take(pod);
  return copy;
}

function idsOf(pods: readonly Pod[]): string[] {
  return pods.map(({ id }) => id).sort();
}
