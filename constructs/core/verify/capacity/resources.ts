import { formatBytes, formatCores } from '../../base/quantity.ts';
import { all } from '../../base/words.ts';
import type { Resources } from '../../spec/allocatable.ts';

/** One resource of nodes. */
export type Dimension = keyof Resources;

const dimensions: readonly Dimension[] = ['memory', 'cpu', 'disk', 'gpus', 'pods'];

/** Zero of each resource. */
export const nothing: Resources = { cpu: 0, memory: 0, disk: 0, gpus: 0, pods: 0 };

/** Tolerance for rounding errors in sums of fractions of a core. */
const tolerance = 1e-9;

/** The sum of two amounts. */
export function plus(a: Resources, b: Resources): Resources {
  return combine((dimension) => a[dimension] + b[dimension]);
}

/** The difference of two amounts. */
export function minus(a: Resources, b: Resources): Resources {
  return combine((dimension) => a[dimension] - b[dimension]);
}

/** The sum of many amounts. */
export function sum(amounts: Iterable<Resources>): Resources {
  return [...amounts].reduce(plus, nothing);
}

/** The resources of which less is available than needed. */
export function short(need: Resources, have: Resources): Dimension[] {
  return dimensions.filter((dimension) => need[dimension] > have[dimension] + tolerance);
}

/** An amount without the resources of which no single one of the others has enough. */
export function possible(need: Resources, others: readonly Resources[]): Resources {
  return combine((dimension) => {
    const most = Math.max(...others.map((other) => other[dimension]));
    return need[dimension] > most + tolerance ? 0 : need[dimension];
  });
}

/** The largest share that an amount takes of any available resource. */
export function share(amount: Resources, of: Resources, among: readonly Dimension[] = dimensions): number {
  const shares = among.map((dimension) => {
    if (amount[dimension] === 0) return 0;
    return of[dimension] > 0 ? amount[dimension] / of[dimension] : Number.POSITIVE_INFINITY;
  });
  return Math.max(...shares);
}

/** An amount as text, with the given resources: `2 GiB of memory and 0.5 CPU`. */
export function words(amount: Resources, among: readonly Dimension[]): string {
  return all(
    dimensions
      .filter((dimension) => among.includes(dimension))
      .map((dimension) => units[dimension](amount[dimension])),
  );
}

const units: Record<Dimension, (amount: number) => string> = {
  cpu: formatCores,
  memory: (bytes) => `${formatBytes(bytes)} of memory`,
  disk: (bytes) => `${formatBytes(bytes)} of disk`,
  gpus: (count) => (count === 1 ? '1 GPU' : `${count} GPUs`),
  pods: (count) => `${count} pods`,
};

function combine(amountOf: (dimension: Dimension) => number): Resources {
  return {
    cpu: amountOf('cpu'),
    memory: amountOf('memory'),
    disk: amountOf('disk'),
    gpus: amountOf('gpus'),
    pods: amountOf('pods'),
  };
}
