import type { Pod } from './demand.ts';
import type { NodeRoom } from './node-room.ts';
import { plus, share, sum } from './resources.ts';

/** Places pods, the largest first, and returns those that fit on no node. */
export function schedule(pods: readonly Pod[], rooms: readonly NodeRoom[]): Pod[] {
  const total = sum(rooms.map(({ allocatable }) => allocatable));
  const size = new Map(pods.map((pod) => [pod, share(pod.need, total)]));
  return [...pods]
    .sort((a, b) => size.get(b)! - size.get(a)! || (a.id < b.id ? -1 : 1))
    .filter((pod) => {
      const room = choose(pod, rooms);
      room?.take(pod);
      return room === undefined;
    });
}

/**
 * The best node for a pod: without a PreferNoSchedule taint, then with the fewest pods of the same demand, then with
 * the most free resources.
 */
function choose(pod: Pod, rooms: readonly NodeRoom[]): NodeRoom | undefined {
  const score = (room: NodeRoom) =>
    [
      Number(room.discourages(pod.demand)),
      room.count(pod),
      share(plus(room.requested, pod.need), room.allocatable, ['cpu', 'memory']),
    ] as const;
  return rooms
    .filter(
      (room) =>
        room.refusal(pod.demand) === undefined && room.hasRoomFor(pod) && isWithClaims(pod, room, rooms),
    )
    .map((room) => ({ room, score: score(room) }))
    .sort((a, b) => a.score[0] - b.score[0] || a.score[1] - b.score[1] || a.score[2] - b.score[2])[0]?.room;
}

/** True when no claim of a pod is on another node already. */
function isWithClaims(pod: Pod, room: NodeRoom, rooms: readonly NodeRoom[]): boolean {
  return pod.claims.every((claim) => room.holds(claim) || !rooms.some((other) => other.holds(claim)));
}
