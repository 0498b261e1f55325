import type { ContainerFacts } from '../../../constructs/core/author/chart/facts.ts';
import type { Plain } from '../../../constructs/core/model/rule.ts';
import type { Container, PodSpec } from '../../../imports/types/index.ts';

/** The containers of a workload (`kind/name`), each with the memory that the chart gives it. */
export function containersOf(
  workload: string,
  spec: Pick<Plain<PodSpec>, 'containers' | 'initContainers'> | undefined,
): ContainerFacts[] {
  if (!spec) return [];
  const { containers, initContainers = [] } = spec;
  return [
    // One that restarts keeps running beside the others.
    ...initContainers.map((it) => factsOf(workload, it, it.restartPolicy !== 'Always')),
    ...containers.map((it) => factsOf(workload, it, false)),
  ];
}

function factsOf(
  workload: string,
  { name, resources = {} }: Plain<Container>,
  init: boolean,
): ContainerFacts {
  const memory = resources.requests?.memory;
  const memoryLimit = resources.limits?.memory;
  return {
    workload,
    name,
    ...(init && { init }),
    ...(memory !== undefined && { memory: String(memory) }),
    ...(memoryLimit !== undefined && { memoryLimit: String(memoryLimit) }),
  };
}
