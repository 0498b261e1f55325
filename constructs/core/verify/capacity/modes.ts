import type { Problem } from '../../base/problem.ts';
import type { Reservation } from '../../model/reservation.ts';
import type { ResolvedCluster } from '../../spec/resolve.ts';
import type { CountedClaim } from '../inventory.ts';
import type { PodDemand } from './demand.ts';
import { type Capacity, type NodeLoad, place } from './place.ts';
import { share } from './resources.ts';

/** The cluster while one node has a value of its mode other than the initial one. */
interface Variant {
  readonly spec: ResolvedCluster;
  /** The node and its value, for messages. */
  readonly name: string;
}

/**
 * Places pods once for each value of a node's mode that pods select, with the initial values of all other nodes. The
 * load of a node is the maximum over these placements.
 *
 * Pods that select a value that no node has at that time are left out.
 */
export function placeInModes(
  spec: ResolvedCluster,
  demands: readonly PodDemand[],
  reservations: readonly Reservation[] = [],
  claims: readonly CountedClaim[] = [],
): Capacity {
  const [initial, ...others] = variantsOf(spec, demands).map((variant) => ({
    ...variant,
    capacity: place(variant.spec, running(demands, variant.spec), reservations, claims),
  }));
  const all = [initial!, ...others];
  return {
    ...initial!.capacity,
    nodes: initial!.capacity.nodes.map((_, i) => fullest(all.map(({ capacity }) => capacity.nodes[i]!))),
    problems: problemsOf(all),
  };
}

function variantsOf(spec: ResolvedCluster, demands: readonly PodDemand[]): Variant[] {
  const modes = spec.nodes.flatMap(({ name, modes }) => (modes ? [{ node: name, ...modes }] : []));
  const initial = Object.fromEntries(modes.map(({ node, initial }) => [node, initial]));
  const named = modes.map(({ node, label, initial }) => `${label}=${initial} on ${node}`).join(', ');
  return [
    { spec: withValues(spec, initial), name: named },
    ...modes.flatMap(({ node, label, values, initial: first }) =>
      values
        .filter(
          (value) => value !== first && demands.some(({ nodeSelector }) => nodeSelector[label] === value),
        )
        .map((value) => ({
          spec: withValues(spec, { ...initial, [node]: value }),
          name: `${label}=${value} on ${node}`,
        })),
    ),
  ];
}

function withValues(spec: ResolvedCluster, values: Readonly<Record<string, string>>): ResolvedCluster {
  const nodes = spec.nodes.map((node) =>
    node.modes ? { ...node, labels: { ...node.labels, [node.modes.label]: values[node.name]! } } : node,
  );
  return { ...spec, nodes };
}

/** The pods that run with the present values of all nodes. */
function running(demands: readonly PodDemand[], { nodes }: ResolvedCluster): PodDemand[] {
  return demands.filter(({ nodeSelector }) =>
    Object.entries(nodeSelector).every(
      ([key, value]) =>
        nodes.some(({ labels }) => labels[key] === value) ||
        !nodes.some(({ modes }) => modes?.label === key && modes.values.includes(value)),
    ),
  );
}

function fullest(loads: readonly NodeLoad[]): NodeLoad {
  // Graphics cards are counted as whole cards in every mode that uses them.
  const taken = ({ requested, allocatable }: NodeLoad) =>
    share(requested, allocatable, ['memory', 'cpu', 'disk']);
  return loads.reduce((most, load) => (taken(load) > taken(most) ? load : most));
}

/** The problems of all variants; a problem that not every variant has names the value. */
function problemsOf(variants: readonly (Variant & { readonly capacity: Capacity })[]): Problem[] {
  const texts = variants.map(
    ({ capacity }) => new Set(capacity.problems.map((problem) => JSON.stringify(problem))),
  );
  const isEverywhere = (problem: Problem) => texts.every((set) => set.has(JSON.stringify(problem)));
  return variants.flatMap(({ name, capacity }, i) =>
    capacity.problems.flatMap((problem) => {
      if (!isEverywhere(problem)) return [{ ...problem, found: `${problem.found} with ${name}` }];
      return i === 0 ? [problem] : [];
    }),
  );
}
