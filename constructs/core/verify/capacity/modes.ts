import type { Problem } from '../../base/problem.ts';
import { all } from '../../base/words.ts';
import type { Reservation } from '../../model/reservation.ts';
import type { ResolvedCluster } from '../../spec/resolve.ts';
import type { CountedClaim } from '../inventory.ts';
import type { PodDemand } from './demand.ts';
import { type Capacity, type NodeLoad, place } from './place.ts';
import { share } from './resources.ts';

/** The maximum number of combinations: each takes about two milliseconds. */
const mostVariants = 256;

/** The cluster with one combination of the values of its modes. */
interface Variant {
  readonly spec: ResolvedCluster;
  /** The values other than the initial ones, by node. */
  readonly changes: ReadonlyMap<string, string>;
  /** The nodes and their values, for messages. */
  readonly name: string;
}

/**
 * Places pods once for each combination of the values that nodes may have at the same time. The load of a node is the
 * maximum over these placements.
 *
 * Pods that select a value that no node has at that time are left out.
 */
export function placeInModes(
  spec: ResolvedCluster,
  demands: readonly PodDemand[],
  reservations: readonly Reservation[] = [],
  claims: readonly CountedClaim[] = [],
): Capacity {
  const choices = choicesOf(spec, demands);
  const count = choices.reduce((product, { values }) => product * values.length, 1);
  const isTooMany = count > mostVariants;
  const variants = (isTooMany ? [new Map<string, string>()] : combinationsOf(choices)).map(
    (changes): Placed => {
      const variant = variantOf(spec, changes);
      return {
        ...variant,
        capacity: place(variant.spec, running(demands, variant.spec), reservations, claims),
      };
    },
  );
  const { capacity } = variants[0]!;
  return {
    ...capacity,
    nodes: capacity.nodes.map((_, i) => fullest(variants.map((variant) => variant.capacity.nodes[i]!))),
    problems: [...(isTooMany ? [tooMany(choices, count)] : []), ...problemsOf(variants)],
  };
}

/**
 * The values of one node that differ in their pods: the initial value, the others that pods select, and one that no pods
 * select.
 */
interface Choices {
  readonly node: string;
  readonly values: readonly string[];
}

function choicesOf({ nodes }: ResolvedCluster, demands: readonly PodDemand[]): Choices[] {
  return nodes.flatMap(({ name, modes }) => {
    if (!modes) return [];
    const { label, values, initial } = modes;
    const isSelected = (value: string) => demands.some(({ nodeSelector }) => nodeSelector[label] === value);
    const [idle] = [initial, ...values].filter((value) => !isSelected(value));
    return [
      {
        node: name,
        values: [initial, ...values.filter((it) => it !== initial && (it === idle || isSelected(it)))],
      },
    ];
  });
}

/** Every combination, as the values other than the initial ones; the fewest first. */
function combinationsOf(choices: readonly Choices[]): ReadonlyMap<string, string>[] {
  const combinations: ReadonlyMap<string, string>[] = [new Map()];
  for (const { node, values } of choices) {
    const before = [...combinations];
    for (const value of values.slice(1))
      combinations.push(...before.map((changes) => new Map([...changes, [node, value] as const])));
  }
  return combinations.sort((a, b) => a.size - b.size);
}

function variantOf(spec: ResolvedCluster, changes: ReadonlyMap<string, string>): Variant {
  const nodes = spec.nodes.map((node) => {
    if (!node.modes) return node;
    const { label, initial } = node.modes;
    return { ...node, labels: { ...node.labels, [label]: changes.get(node.name) ?? initial } };
  });
  const named = spec.nodes.flatMap(({ name, modes }) => {
    if (!modes || (changes.size > 0 && !changes.has(name))) return [];
    return [`${modes.label}=${changes.get(name) ?? modes.initial} on ${name}`];
  });
  return { spec: { ...spec, nodes }, changes, name: all(named) };
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

type Placed = Variant & { readonly capacity: Capacity };

/**
 * The problems of all variants; a problem that not every variant has names the values. A combination repeats no problem
 * that a part of its values already has.
 */
function problemsOf(variants: readonly Placed[]): Problem[] {
  const texts = variants.map(
    ({ capacity }) => new Set(capacity.problems.map((problem) => JSON.stringify(problem))),
  );
  const isEverywhere = (problem: Problem) => texts.every((set) => set.has(JSON.stringify(problem)));
  return variants.flatMap((variant, i) =>
    variant.capacity.problems.flatMap((problem) => {
      if (isEverywhere(problem)) return i === 0 ? [problem] : [];
      const isTold =
        variant.changes.size > 1 && variants.some((other) => tells(other, variant, problem.path));
      return isTold ? [] : [{ ...problem, found: `${problem.found} with ${variant.name}` }];
    }),
  );
}

/** Whether a variant has a part of the changes of another one, and a problem at the same place. */
function tells({ changes, capacity }: Placed, other: Variant, path: string): boolean {
  return (
    changes.size < other.changes.size &&
    [...changes].every(([node, value]) => other.changes.get(node) === value) &&
    capacity.problems.some((problem) => problem.path === path)
  );
}

function tooMany(choices: readonly Choices[], count: number): Problem {
  return {
    code: 'too-many-modes',
    path: 'nodes',
    found: `${count} combinations of the modes of ${all(choices.map(({ node }) => node))}`,
    expected: `at most ${mostVariants}, each of which is proven`,
    fix: 'Give fewer nodes modes, or select fewer of their values.',
  };
}
