import type { Problem } from '../../base/problem.ts';
import { quantity } from '../../base/quantity.ts';
import { largestOf, type ResourceRequirements, sumOf } from '../../model/resources.ts';
import type { ContainerFacts } from './facts.ts';

/** The resources of the containers of a chart's pods: one for all where there is one, else each by its name. */
export type ChartResources = ResourceRequirements | Readonly<Record<string, ResourceRequirements>>;

/** The resources of pods whose containers the chart makes. */
export interface PodResources {
  readonly resources: ResourceRequirements;
  readonly problems: readonly Problem[];
}

/**
 * Adds up what the containers of a pod ask for; those that run first count where one asks for more than the others together.
 *
 * @param made the containers as the chart makes them
 */
export function podResources(
  made: readonly ContainerFacts[],
  given: ChartResources,
  path: string,
): PodResources {
  const stated = byContainer(made, given);
  const known = new Set(made.map(({ name }) => name));
  const missing = made.filter(({ name }) => !stated.has(name)).map(({ name }) => name);
  const unknown = made.length === 0 ? [] : [...stated.keys()].filter((name) => !known.has(name));
  const first = new Set(made.filter(({ init }) => init).map(({ name }) => name));
  const of = (isFirst: boolean) =>
    [...stated].filter(([name]) => first.has(name) === isFirst).map(([, it]) => it);
  return {
    resources: largestOf(sumOf(...of(false)), ...of(true)),
    problems: [
      ...missing.map(
        (name): Problem => ({
          code: 'chart-container-without-resources',
          path: `${path} ${name}`,
          found: 'no resources for this container, which the chart makes with these values',
          expected: `resources for each of ${[...known].join(', ')}`,
          fix: 'State them by the name of the container, and give them to it in the values.',
        }),
      ),
      ...unknown.map(
        (name): Problem => ({
          code: 'chart-container-not-made',
          path: `${path} ${name}`,
          found: 'resources for a container that the chart does not make with these values',
          expected: `one of ${[...known].join(', ')}`,
          fix: 'Remove them, or correct the name.',
        }),
      ),
      ...made.flatMap((container) => belowDefault(container, stated.get(container.name), path)),
    ],
  };
}

function byContainer(
  made: readonly ContainerFacts[],
  given: ChartResources,
): Map<string, ResourceRequirements> {
  if (!isOne(given)) return new Map(Object.entries(given));
  return new Map([[made.length === 1 ? made[0]!.name : '', given]]);
}

function isOne(given: ChartResources): given is ResourceRequirements {
  return typeof given.source === 'string';
}

/** Less memory than the chart gives by default is a claim: somebody has to have seen the container run with it. */
function belowDefault(
  { name, memory, memoryLimit }: ContainerFacts,
  stated: ResourceRequirements | undefined,
  path: string,
): Problem[] {
  if (!stated || stated.source.startsWith('measured')) return [];
  const standard = memoryLimit ?? memory;
  if (standard === undefined || quantity(stated.memoryLimit) >= quantity(standard)) return [];
  return [
    {
      code: 'memory-limit-below-chart',
      path: `${path} ${name}`,
      found: `a memory limit of ${stated.memoryLimit}, '${stated.source}'`,
      expected: `at least ${standard}, which the chart gives it, or a source that begins with 'measured'`,
      fix: `Raise the limit to ${standard}, or measure with how much the container gets ready.`,
    },
  ];
}
