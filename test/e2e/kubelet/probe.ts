import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { CheckError } from '../report.ts';
import type { Container } from './container.ts';
import { ask } from './http.ts';
import type { Probe } from './kinds.ts';
import type { Pod } from './pod.ts';

/** Sends a probe as the kubelet does, to the pod's address. @returns true when it passes, or the HTTP status */
export async function probe(
  container: Container,
  pod: Pod,
  { httpGet, tcpSocket, exec }: Probe,
  address: string,
): Promise<boolean | number> {
  if (exec) return container.execute(exec.command);
  const wanted = httpGet?.port ?? tcpSocket?.port;
  const port = pod.container.ports?.find(({ name }) => name === wanted)?.containerPort;
  if (port === undefined) throw new CheckError(`a probe asks port ${wanted}, which ${pod.name} has not`);
  return httpGet ? (await ask({ address, port, path: httpGet.path })).status : connects(address, port);
}

function connects(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, address);
    const end = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.on('connect', () => end(true)).on('error', () => end(false));
  });
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
    const status = await probe(container, pod, startupProbe, address).catch(() => false);
    if (status === true || (typeof status === 'number' && status >= 200 && status < 400)) return seconds();
    await sleep(200);
  }
  throw new CheckError(`${pod.name} is not up after ${patience} s\n${container.lastOutput}`);
}
