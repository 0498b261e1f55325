import type { Container, PodSpec, ResourceRequirements } from '../../../../imports/types/index.ts';
import type { Plain } from '../../model/rule.ts';
import { gpuResource } from '../../spec/gpu.ts';
import { amount } from '../../validate/rules/resources.ts';

/** Requests by Kubernetes' names, and the memory limit. */
export interface PodRequests {
  readonly cpu: number;
  readonly memory: number;
  readonly memoryLimit: number;
  readonly gpus: number;
}

const nothing: PodRequests = { cpu: 0, memory: 0, memoryLimit: 0, gpus: 0 };

/**
 * Requests of a pod as the scheduler counts them: the sum of its containers and sidecars, or the largest init container
 * if that is more; pod-level requests replace both.
 */
export function requestsOf({
  containers,
  initContainers = [],
  resources,
  overhead = {},
}: Plain<PodSpec>): PodRequests {
  let sidecars = nothing;
  let largest = nothing;
  for (const container of initContainers) {
    const own = ofContainer(container);
    if (container.restartPolicy === 'Always') sidecars = plus(sidecars, own);
    else largest = each(largest, plus(sidecars, own), Math.max);
  }
  const running = containers.map(ofContainer).reduce(plus, sidecars);
  const sum = each(running, largest, Math.max);
  const whole: PodRequests = {
    cpu: requested(resources, 'cpu') ?? sum.cpu,
    memory: requested(resources, 'memory') ?? sum.memory,
    memoryLimit: limited(resources, 'memory') ?? sum.memoryLimit,
    gpus: sum.gpus,
  };
  return plus(whole, {
    ...nothing,
    cpu: amount(overhead.cpu ?? 0) ?? 0,
    memory: amount(overhead.memory ?? 0) ?? 0,
  });
}

/** The request of a resource; a limit without a request counts as the request. */
export function requested(
  resources: Plain<ResourceRequirements> | undefined,
  name: string,
): number | undefined {
  const value = resources?.requests?.[name];
  return value === undefined ? limited(resources, name) : amount(value);
}

/** The limit of a resource. */
export function limited(
  resources: Plain<ResourceRequirements> | undefined,
  name: string,
): number | undefined {
  const value = resources?.limits?.[name];
  return value === undefined ? undefined : amount(value);
}

/** Amounts of several pods together. */
export function times(count: number, requests: PodRequests): PodRequests {
  return each(requests, nothing, (value) => value * count);
}

/** The sum of the amounts. */
export function plus(a: PodRequests, b: PodRequests): PodRequests {
  return each(a, b, (one, other) => one + other);
}

function ofContainer({ resources }: Plain<Container>): PodRequests {
  return {
    cpu: requested(resources, 'cpu') ?? 0,
    memory: requested(resources, 'memory') ?? 0,
    memoryLimit: limited(resources, 'memory') ?? 0,
    gpus: requested(resources, gpuResource) ?? 0,
  };
}

function each(a: PodRequests, b: PodRequests, combine: (a: number, b: number) => number): PodRequests {
  return {
    cpu: combine(a.cpu, b.cpu),
    memory: combine(a.memory, b.memory),
    memoryLimit: combine(a.memoryLimit, b.memoryLimit),
    gpus: combine(a.gpus, b.gpus),
  };
}
