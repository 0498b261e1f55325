import { formatBytes, quantity } from '../../../constructs/core/base/quantity.ts';
import { CheckError } from '../report.ts';
import { Container } from './container.ts';
import type { Pod } from './kubelet.ts';
import { probe, untilStarted } from './probe.ts';
import type { Image } from './root.ts';

/** A pod that is up. */
export interface Running {
  readonly container: Container;
  /** Seconds until its start-up probe passed. */
  readonly seconds: number;
  /** Starts it again, with what it wrote to its volumes; it has to be stopped. */
  again(): Promise<Running>;
}

/** Starts a pod, what it runs first included, and waits for its probes. @throws CheckError when the kubelet would give it up or send it nothing. */
export async function startPod(pod: Pod, image: Image, folder: string, address: string): Promise<Running> {
  for (const init of pod.init) await new Container(init, image, folder).finished();
  const container = new Container(pod, image, folder);
  const seconds = await untilStarted(container, pod, address);
  for (const name of ['readinessProbe', 'livenessProbe'] as const) {
    const wanted = pod.container[name];
    const status = wanted && (await probe(pod, wanted, address));
    if (status !== undefined && status !== 200)
      throw new CheckError(`${pod.name}: its ${name} gets ${status}`);
  }
  return { container, seconds, again: () => startPod(pod, image, folder, address) };
}

/** Compares what a pod holds with what it asked for. @throws CheckError when its limit would have ended it. */
export function memoryReport({ name, container: { resources } }: Pod, { container }: Running): string {
  const { processes, resident, proportional } = container.memory();
  const { requests, limits } = resources;
  const report =
    `${name}: ${formatBytes(proportional)} in ${processes} processes (resident ${formatBytes(resident)}), ` +
    `requested ${formatBytes(quantity(requests.memory))}, limit ${formatBytes(quantity(limits.memory))}`;
  if (proportional > quantity(limits.memory)) throw new CheckError(report);
  return report;
}
