import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../process.ts';
import { CheckError } from '../report.ts';
import { Container } from './container.ts';
import { ask } from './http.ts';
import type { NodeNetwork } from './network.ts';
import { isOfWorkflow, type NodeContainer, NodeKubelet, type NodePod, type NodeProps } from './node.ts';
import type { Image } from './root.ts';

/** Properties of the kubelet for servers. */
export interface ServerKubeletProps extends NodeProps {
  readonly network: NodeNetwork;
  /** Replacements of the images, by the name of the container. */
  readonly images: Readonly<Record<string, Image>>;
  readonly folder: string;
}

/** Runs the pods of Deployments on one node, each with a network of its own. */
export class ServerKubelet extends NodeKubelet<NodePod> {
  readonly #props: ServerKubeletProps;
  readonly #running = new Map<string, Container>();
  readonly #addresses = new Map<string, string>();
  readonly #ready = new Set<string>();

  constructor(props: ServerKubeletProps) {
    super(props);
    this.#props = props;
  }

  /** The address of a pod that it runs. @throws Error when it does not run the pod */
  addressOf({ metadata }: NodePod): string {
    const address = this.#addresses.get(metadata.uid);
    if (address === undefined) throw new Error(`${metadata.name} does not run`);
    return address;
  }

  /** Waits for a pod whose main container has a name to be ready. @returns its address */
  async ready(container: string): Promise<string> {
    const find = () => this.pods.findLast(({ spec }) => spec.containers[0]?.name === container);
    await until(`a pod with ${container}`, 120_000, () => {
      if (this.errors.length > 0) throw new CheckError(this.errors.join('\n'));
      return this.#ready.has(find()?.metadata.uid ?? '');
    }).catch((error: Error) => {
      throw new CheckError(`${error.message}\n${this.lastOutput}`);
    });
    return this.addressOf(find()!);
  }

  /** The end of the output of each running pod. */
  get lastOutput(): string {
    return [...this.#running.values()].map(({ lastOutput }) => lastOutput).join('\n');
  }

  protected override runs(pod: NodePod): boolean {
    return !isOfWorkflow(pod);
  }

  protected override async start(pod: NodePod): Promise<void> {
    const { network, folder } = this.#props;
    const files = join(folder, pod.metadata.uid);
    mkdirSync(files, { recursive: true });
    const { address, path } = network.add();
    this.#addresses.set(pod.metadata.uid, address);
    for (const init of pod.spec.initContainers ?? [])
      await (await this.#container(pod, init, path, files)).finished();
    const [main] = pod.spec.containers;
    const container = await this.#container(pod, main!, path, files);
    this.#running.set(pod.metadata.uid, container);
    await this.status(pod, runningAt(pod, address, false));
    const probe = main!.readinessProbe?.httpGet;
    if (!probe) throw new Error('its container has no readinessProbe of HTTP');
    const port = portOf(main!, probe.port);
    for (;;) {
      if (this.stopped || !this.#running.has(pod.metadata.uid)) return;
      container.assertAlive();
      const answer = await ask({ address, port, path: probe.path }).catch(() => undefined);
      if (answer?.status === 200) break;
      await sleep(500);
    }
    await this.status(pod, runningAt(pod, address, true));
    this.#ready.add(pod.metadata.uid);
  }

  protected override async end(pod: NodePod): Promise<void> {
    const { uid, name, namespace } = pod.metadata;
    const container = this.#running.get(uid);
    this.#running.delete(uid);
    await container?.stop();
    await this.#props.api.delete(`/api/v1/namespaces/${namespace}/pods/${name}`, 0);
  }

  protected override async endAll(): Promise<void> {
    await Promise.all([...this.#running.values()].map((container) => container.stop()));
  }

  async #container(
    pod: NodePod,
    container: NodeContainer,
    network: string,
    files: string,
  ): Promise<Container> {
    const image = this.#props.images[container.name];
    if (!image) throw new Error(`the tests have nothing in place of the image of ${container.name}`);
    return new Container({ ...(await this.resolve(pod, container)), network }, image, files);
  }
}

/** The number of a port that is named or a number. */
function portOf({ ports = [] }: NodeContainer, port: string | number): number {
  return ports.find(({ name }) => name === port)?.containerPort ?? Number(port);
}

/** The status of a pod that runs. */
export function runningAt({ spec }: NodePod, podIP: string, ready: boolean): object {
  const now = new Date().toISOString();
  const condition = (type: string, status: boolean) => ({
    type,
    status: status ? 'True' : 'False',
    lastTransitionTime: now,
  });
  return {
    phase: 'Running',
    podIP,
    podIPs: [{ ip: podIP }],
    startTime: now,
    conditions: [
      condition('PodScheduled', true),
      condition('Initialized', true),
      condition('ContainersReady', ready),
      condition('Ready', ready),
    ],
    containerStatuses: spec.containers.map((container) => ({
      name: container.name,
      image: container.image,
      imageID: container.image,
      ready,
      started: true,
      restartCount: 0,
      state: { running: { startedAt: now } },
    })),
  };
}
