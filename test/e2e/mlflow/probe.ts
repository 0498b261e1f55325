import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { CheckError } from '../report.ts';
import type { Container } from './container.ts';
import { ask } from './http.ts';
import type { HttpProbe } from './kinds.ts';
import type { Pod } from './kubelet.ts';

/** Sends a probe as the kubelet does, to the pod's address. @returns the HTTP status. */
export async function probe(pod: Pod, { httpGet }: HttpProbe, address: string): Promise<number> {
  const port = pod.container.ports?.find(({ name }) => name === httpGet.port)?.containerPort;
  if (port === undefined)
    throw new CheckError(`a probe asks port ${httpGet.port}, which ${pod.name} has not`);
  return (await ask({ address, port, path: httpGet.path })).status;
}

/**
 * Waits for the start-up probe.
 *
 * @returns the duration in seconds
 * @throws CheckError when the kubelet would restart the container
 */
export async function untilStarted(container: Container, pod: Pod, address: string): Promise<number> {
  const { startupProbe } = pod.container;
  if (!startupProbe) throw new CheckError(`${pod.name} has no start-up probe`);
  const patience = startupProbe.failureThreshold * startupProbe.periodSeconds;
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  while (seconds() < patience) {
    container.assertAlive();
    // The port is closed until shortly before it is ready.
    const status = await probe(pod, startupProbe, address).catch(() => 0);
    if (status >= 200 && status < 400) return seconds();
    await sleep(200);
  }
  throw new CheckError(`${pod.name} is not up after ${patience} s\n${container.lastOutput}`);
}
