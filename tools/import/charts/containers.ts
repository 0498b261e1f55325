import type { ContainerFacts } from '../../../constructs/core/author/chart/facts.ts';

/** The parts of a container that say how much memory it gets. */
export interface Sized {
  readonly name?: string;
  readonly restartPolicy?: string;
  readonly resources?: {
    readonly requests?: { readonly memory?: string };
    readonly limits?: { readonly memory?: string };
  };
}

/** The containers of a workload (`kind/name`), each with the memory that the chart gives it. */
export function containersOf(
  workload: string,
  spec: { readonly containers: readonly Sized[]; readonly initContainers?: readonly Sized[] } | undefined,
): ContainerFacts[] {
  if (!spec) return [];
  const { containers, initContainers = [] } = spec;
  return [
    // One that restarts keeps running beside the others.
    ...initContainers.map((it) => factsOf(workload, it, it.restartPolicy !== 'Always')),
    ...containers.map((it) => factsOf(workload, it, false)),
  ];
}

function factsOf(workload: string, { name = '', resources = {} }: Sized, init: boolean): ContainerFacts {
  const memory = resources.requests?.memory;
  const memoryLimit = resources.limits?.memory;
  return {
    workload,
    name,
    ...(init && { init }),
    ...(memory !== undefined && { memory }),
    ...(memoryLimit !== undefined && { memoryLimit }),
  };
}
