import { formatBytes, quantity } from '../../../constructs/core/base/quantity.ts';
import { CheckError } from '../report.ts';
import { Container } from './container.ts';
import type { Pod } from './pod.ts';
import { probe, untilStarted } from './probe.ts';
import type { Image } from './root.ts';

/** A running pod. */
export interface Running {
  readonly container: Container;
  /** Seconds until its start-up probe passed. */
  readonly seconds: number;
  /** Starts it again with its volumes; it has to be stopped before. */
  again(): Promise<Running>;
}

/**
 * Starts a pod with its init containers, and waits for its probes. @throws CheckError when the kubelet would restart it
 * or not mark it as ready
 */
export async function startPod(pod: Pod, image: Image, folder: string, address: string): Promise<Running> {
  for (const init of pod.init) await new Container(init, image, folder).finished();
  const container = new Container(pod, image, folder);
  const seconds = await untilStarted(container, pod, address);
  for (const name of ['readinessProbe', 'livenessProbe'] as const) {
    const wanted = pod.container[name];
    const status = wanted && (await probe(container, pod, wanted, address));
    if (status !== undefined && status !== true && status !== 200)
      throw new CheckError(`${pod.name}: its ${name} gets ${status}`);
  }
  return { container, seconds, again: () => startPod(pod, image, folder, address) };
}

/** Compares the memory of a pod with its request. @throws CheckError when it exceeds its limit */
export function memoryReport({ name, container: { resources } }: Pod, { container }: Running): string {
  const { processes, resident, proportional } = container.memory();
  const { requests, limits } = resources;
  const report =
    `${name}: ${formatBytes(proportional)} in ${processes} processes (resident ${formatBytes(resident)}), ` +
    `requested ${formatBytes(quantity(requests.memory))}, limit ${formatBytes(quantity(limits.memory))}`;
  if (proportional > quantity(limits.memory)) throw new CheckError(report);
  return report;
}
