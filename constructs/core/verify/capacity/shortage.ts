import { groupBy } from '../../base/collections.ts';
import type { Problem } from '../../base/problem.ts';
import { formatBytes, formatCores } from '../../base/quantity.ts';
import { all } from '../../base/words.ts';
import type { Resources } from '../../spec/allocatable.ts';
import type { Pod } from './demand.ts';
import { diskOf, type NodeRoom } from './node-room.ts';
import { type Dimension, minus, plus, possible, share, short, sum, words } from './resources.ts';

/** Reports a node whose DaemonSets alone need more than it has. */
export function* overfull({ node, requested, allocatable }: NodeRoom, path: string): Generator<Problem> {
  const lacking = short(requested, allocatable);
  if (lacking.length === 0) return;
  yield {
    code: 'daemonsets-exceed-node',
    path,
    found: `${words(requested, lacking)} requested by the pods that run on every node`,
    expected: `at most ${words(allocatable, lacking)}, which ${node.name} has for pods`,
    fix: `Give ${node.name} more, or remove it from nodes.`,
  };
}

/** Reports pods that no node takes, even with its DaemonSets only. */
export function* impossible(pods: readonly Pod[], rooms: readonly NodeRoom[]): Generator<Problem> {
  for (const [path, [pod]] of groupBy(pods, ({ id }) => id)) {
    const { demand, need } = pod!;
    const willing = rooms.filter((room) => room.refusal(demand) === undefined);
    const able = willing.filter((room) => short(room.needOf(pod!), room.free).length === 0);
    if (need.gpus > 0 && rooms.every(({ allocatable }) => allocatable.gpus === 0)) yield noGpu(path, need);
    else if (willing.length === 0) yield unwelcome(path, pod!, rooms);
    else if (demand.kind === 'DaemonSet') continue;
    else if (able.length === 0) yield tooLarge(path, pod!, willing);
    else if (demand.spread && demand.replicas > able.length) yield tooMany(path, pod!, able);
  }
}

/**
 * Reports pods that exceed the room of the nodes that take them. `left` were not placed; `refused` fit on no node even
 * alone, and count without the resource that no node has enough of.
 */
export function* crowdedOut(
  left: readonly Pod[],
  refused: readonly Pod[],
  rooms: readonly NodeRoom[],
): Generator<Problem> {
  const unplaced = [...left, ...refused.flatMap((pod) => besidesExcess(pod, rooms) ?? [])];
  const willing = rooms.filter((room) => unplaced.some((pod) => couldTake(room, pod)));
  const pods = [...willing.flatMap((room) => room.pods), ...unplaced];
  const held = new Map(willing.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim])));
  for (const claim of unplaced.flatMap(({ claims }) => claims)) held.set(claim.id, claim);
  const need = sum([...pods.map((pod) => pod.need), diskOf([...held.values()])]);
  const have = sum(willing.map(({ allocatable }) => allocatable));
  const lacking = short(need, have);
  const names = all(willing.map(({ node }) => node.name));
  if (lacking.length > 0) {
    const dimensions: Dimension[] = ['memory', 'cpu', ...lacking];
    yield {
      code: 'pods-exceed-nodes',
      path: 'nodes',
      found: `${words(need, dimensions)} requested, most of it by ${largest(pods, have, lacking)}`,
      expected: `at most ${words(have, dimensions)}, which ${names} ${willing.length === 1 ? 'has' : 'have'} for pods`,
      fix: `Add ${words(minus(need, have), lacking)} to these nodes or in a new one, or switch off components.`,
    };
  } else if (left.length > 0) {
    yield {
      code: 'no-room-on-one-node',
      path: 'nodes',
      found: `${all([...new Set(left.map(({ id }) => id))])} without room on any node`,
      expected: `room on one node: ${names} have ${words(minus(have, need), ['memory', 'cpu'])} left, but only together`,
      fix: 'Make one of these nodes larger, or add one.',
    };
  }
}

function couldTake(room: NodeRoom, { demand, need }: Pod): boolean {
  return room.refusal(demand) === undefined && (need.gpus === 0 || room.allocatable.gpus > 0);
}

/** The needs of a pod without the resources of which no node has enough; undefined when no node takes it. */
function besidesExcess(pod: Pod, rooms: readonly NodeRoom[]): Pod | undefined {
  const willing = rooms.filter((room) => couldTake(room, pod));
  if (willing.length === 0) return undefined;
  return {
    ...pod,
    claims: pod.claims.filter((claim) =>
      willing.some(({ allocatable }) => diskOf([claim]).disk <= allocatable.disk),
    ),
    need: possible(
      pod.need,
      willing.map(({ allocatable }) => allocatable),
    ),
  };
}

function noGpu(path: string, need: Resources): Problem {
  return {
    code: 'no-gpu',
    path,
    found: `${words(need, ['gpus'])} requested, but no node has a GPU`,
    expected: 'a node with a gpu',
    fix: 'Describe the gpu of a node, or switch off the component that needs it.',
  };
}

function unwelcome(path: string, { demand }: Pod, rooms: readonly NodeRoom[]): Problem {
  const refusals = [...groupBy(rooms, (room) => room.refusal(demand))].map(
    ([refusal, nodes]) => `${refusal} (${nodes.map(({ node }) => node.name).join(', ')})`,
  );
  return {
    code: 'no-suitable-node',
    path,
    found: `pods that no node accepts: ${refusals.join('; ')}`,
    expected: 'a node with their architecture and labels, and without taints that they do not tolerate',
    fix: 'Change the labels or taints of a node, or add one.',
  };
}

function tooLarge(path: string, pod: Pod, willing: readonly NodeRoom[]): Problem {
  const roomiest = willing.reduce((best, room) =>
    share(room.needOf(pod), room.free) < share(best.needOf(pod), best.free) ? room : best,
  );
  const need = roomiest.needOf(pod);
  const lacking = short(need, roomiest.free);
  return {
    code: 'pod-exceeds-node',
    path,
    found: `${words(need, lacking)} for one ${pod.demand.claimOnly ? 'claim' : 'pod'}`,
    expected: `at most ${words(roomiest.free, lacking)}, which ${roomiest.node.name} has, the largest node that accepts it`,
    fix: 'Request less, or add a larger node.',
  };
}

function tooMany(path: string, { demand }: Pod, able: readonly NodeRoom[]): Problem {
  return {
    code: 'too-few-nodes',
    path,
    found: `${demand.replicas} pods, each on a node of its own`,
    expected: `at most ${able.length}, for ${all(able.map(({ node }) => node.name))}`,
    fix: 'Request fewer pods, or add nodes.',
  };
}

/** The five components with the largest requests of a resource that is short. */
function largest(pods: readonly Pod[], have: Resources, lacking: readonly Dimension[]): string {
  const components = [...groupBy(pods, ({ demand }) => demand.component)].map(([name, group]) => ({
    name,
    need: group.map((pod) => pod.need).reduce(plus),
  }));
  const listed = components
    .sort((a, b) => share(b.need, have, lacking) - share(a.need, have, lacking) || (a.name < b.name ? -1 : 1))
    .slice(0, 5)
    .map(({ name, need }) => `${name} (${amounts(need, lacking)})`);
  return all(listed);
}

function amounts(need: Resources, lacking: readonly Dimension[]): string {
  const rest = lacking.filter((dimension) => !['memory', 'cpu'].includes(dimension) && need[dimension] > 0);
  const both = `${formatBytes(need.memory)}, ${formatCores(need.cpu)}`;
  return rest.length === 0 ? both : `${both}, ${words(need, rest)}`;
}
