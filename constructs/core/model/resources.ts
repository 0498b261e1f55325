import { mebibytes, quantity } from '../base/quantity.ts';

/**
 * Requests and limits of one container.
 *
 * Sources: "measured" was run by this project; "upstream" is the
 * project's own recommendation; "as built" was run in published homelabs of this size; "chosen" is a judgement that
 * monitoring should replace.
 */
export interface ResourceRequirements {
  /** CPU request, such as `250m`. There is no CPU limit: it would only throttle. */
  readonly cpu: string;
  /** Memory request, such as `512Mi`. */
  readonly memory: string;
  /** Memory limit, at most twice the request, such as `768Mi`. */
  readonly memoryLimit: string;
  /** Where the numbers come from. */
  readonly source: string;
  /**
   * True when the values come from a third party's manifest, which this project cannot change.
   * @default false
   */
  readonly foreign?: boolean;
}

/** The resources of a container. */
export function containerResources(size: ResourceRequirements): {
  requests: { cpu: string; memory: string };
  limits: { memory: string };
} {
  return { requests: { cpu: size.cpu, memory: size.memory }, limits: { memory: size.memoryLimit } };
}

/** Makes the resources of a container from its CPU request, memory request, memory limit and their source. */
export function resources(
  cpu: string,
  memory: string,
  memoryLimit: string,
  source: string,
): ResourceRequirements {
  return { cpu, memory, memoryLimit, source };
}

/** The largest of each number: what a pod asks for whose containers run one after another. */
export function largestOf(
  main: ResourceRequirements,
  ...others: readonly ResourceRequirements[]
): ResourceRequirements {
  const largest = (key: 'cpu' | 'memory' | 'memoryLimit') =>
    others.reduce((most, it) => (quantity(it[key]) > quantity(most) ? it[key] : most), main[key]);
  return { ...main, cpu: largest('cpu'), memory: largest('memory'), memoryLimit: largest('memoryLimit') };
}

/** Sums the resources of the containers of a pod. */
export function sumOf(...parts: readonly ResourceRequirements[]): ResourceRequirements {
  const add = (key: 'cpu' | 'memory' | 'memoryLimit') =>
    parts.reduce((sum, part) => sum + quantity(part[key]), 0);
  return {
    cpu: `${Math.round(add('cpu') * 1000)}m`,
    memory: mebibytes(add('memory')),
    memoryLimit: mebibytes(add('memoryLimit')),
    source: parts.map((part) => part.source).join('; '),
  };
}
