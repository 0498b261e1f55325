import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from '../api.ts';
import { Container } from '../kubelet/container.ts';
import { ask } from '../kubelet/http.ts';
import { type Pod, resolveEnv } from '../kubelet/pod.ts';
import type { Image } from '../kubelet/root.ts';
import type { NodeNetwork } from './network.ts';
import type { PlacedPod, PodContainer } from './objects.ts';

/** What the kubelet of these tests needs. */
export interface PredictorKubeletProps {
  readonly api: Api;
  /** Name of the node that it acts for. */
  readonly node: string;
  readonly namespace: string;
  readonly network: NodeNetwork;
  /** What stands in for the images, by the name of the container. */
  readonly images: Readonly<Record<string, Image>>;
  readonly folder: string;
}

/** Runs the pods of predictors that the scheduler placed on one node, each with a network of its own. */
export class PredictorKubelet {
  readonly #props: PredictorKubeletProps;
  readonly #running = new Map<string, Container>();
  readonly #addresses = new Map<string, string>();
  readonly #seen = new Set<string>();
  readonly #work = new Set<Promise<void>>();
  /** Every pod that it ran, as it was admitted. */
  readonly pods: PlacedPod[] = [];
  /** The output of the containers that downloaded models. */
  readonly downloads: string[] = [];
  /** What went wrong in the kubelet itself. */
  readonly errors: string[] = [];
  #stopped = false;

  constructor(props: PredictorKubeletProps) {
    this.#props = props;
  }

  /** Runs pods until it is stopped. */
  async run(): Promise<void> {
    let renewed = 0;
    while (!this.#stopped) {
      if (Date.now() - renewed > 10_000) {
        await this.#renew();
        renewed = Date.now();
      }
      await this.#look();
      await sleep(200);
    }
    await Promise.all([...this.#running.values()].map((container) => container.stop()));
    await Promise.all(this.#work);
  }

  stop(): void {
    this.#stopped = true;
  }

  /** The address of a pod that it runs. @throws Error when it does not run the pod */
  addressOf({ metadata }: PlacedPod): string {
    const address = this.#addresses.get(metadata.uid);
    if (address === undefined) throw new Error(`${metadata.name} does not run`);
    return address;
  }

  /** The end of the output of each running predictor. */
  get lastOutput(): string {
    return [...this.#running.values()].map(({ lastOutput }) => lastOutput).join('\n');
  }

  async #look(): Promise<void> {
    const { api, node, namespace } = this.#props;
    for (const pod of await api.list<PlacedPod>(`/api/v1/namespaces/${namespace}/pods`)) {
      const { uid, name, deletionTimestamp } = pod.metadata;
      if (pod.spec.nodeName !== node) continue;
      const step = deletionTimestamp === undefined ? `start ${uid}` : `end ${uid}`;
      if (this.#seen.has(step)) continue;
      this.#seen.add(step);
      const work = (deletionTimestamp === undefined ? this.#start(pod) : this.#end(pod))
        .catch((error: Error) => void this.errors.push(`${name}: ${error.message}`))
        .finally(() => this.#work.delete(work));
      this.#work.add(work);
    }
  }

  async #start(pod: PlacedPod): Promise<void> {
    this.pods.push(pod);
    const { network, folder, images } = this.#props;
    const files = join(folder, pod.metadata.uid);
    mkdirSync(files, { recursive: true });
    const { address, path } = network.add();
    this.#addresses.set(pod.metadata.uid, address);
    for (const init of pod.spec.initContainers ?? []) {
      const container = new Container(await this.#resolve(pod, init, path), images[init.name]!, join(files));
      await container.finished();
      this.downloads.push(container.output);
    }
    const [main] = pod.spec.containers;
    const container = new Container(await this.#resolve(pod, main!, path), images[main!.name]!, files);
    this.#running.set(pod.metadata.uid, container);
    await this.#status(pod, address, false);
    const probe = main!.readinessProbe?.httpGet;
    if (!probe) throw new Error('its container has no readinessProbe of HTTP');
    for (;;) {
      if (this.#stopped || !this.#running.has(pod.metadata.uid)) return;
      container.assertAlive();
      const answer = await ask({ address, port: probe.port, path: probe.path }).catch(() => undefined);
      if (answer?.status === 200) break;
      await sleep(500);
    }
    await this.#status(pod, address, true);
  }

  async #end(pod: PlacedPod): Promise<void> {
    const { uid, name, namespace } = pod.metadata;
    const container = this.#running.get(uid);
    this.#running.delete(uid);
    await container?.stop();
    await this.#props.api.delete(`/api/v1/namespaces/${namespace}/pods/${name}`, 0);
  }

  async #resolve(pod: PlacedPod, container: PodContainer, network: string): Promise<Pod> {
    const { name, namespace } = pod.metadata;
    const { securityContext, volumes = [] } = pod.spec;
    const { runAsUser, runAsGroup, fsGroup } = securityContext;
    const env = container.env ?? [];
    const secrets = new Map<string, string>();
    for (const { valueFrom } of env) {
      const ref = valueFrom?.secretKeyRef;
      if (!ref) continue;
      const { data = {} } = await this.#props.api.get<{ data?: Record<string, string> }>(
        `/api/v1/namespaces/${namespace}/secrets/${ref.name}`,
      );
      secrets.set(`${ref.name}/${ref.key}`, Buffer.from(data[ref.key] ?? '', 'base64').toString());
    }
    const empty = volumes.filter(({ emptyDir }) => emptyDir).map((volume) => volume.name);
    return {
      name,
      container: {
        name: container.name,
        image: container.image,
        resources: noResources,
        securityContext: container.securityContext,
      },
      init: [],
      command: container.command ?? [],
      args: container.args ?? [],
      env: resolveEnv(env, (secret, key) => secrets.get(`${secret}/${key}`) ?? ''),
      files: [],
      // A model is mounted where it was downloaded, and then only read.
      writable: (container.volumeMounts ?? [])
        .filter((mount) => empty.includes(mount.name))
        .map(({ mountPath }) => mountPath),
      user: runAsUser,
      group: runAsGroup,
      volumeGroup: fsGroup,
      graceSeconds: 5,
      network,
    };
  }

  async #status(pod: PlacedPod, podIP: string, ready: boolean): Promise<void> {
    const { namespace, name } = pod.metadata;
    const now = new Date().toISOString();
    const condition = (type: string, status: boolean) => ({
      type,
      status: status ? 'True' : 'False',
      lastTransitionTime: now,
    });
    await this.#props.api.patch(`/api/v1/namespaces/${namespace}/pods/${name}/status`, {
      status: {
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
        containerStatuses: pod.spec.containers.map((container) => ({
          name: container.name,
          image: container.image,
          imageID: container.image,
          ready,
          started: true,
          restartCount: 0,
          state: { running: { startedAt: now } },
        })),
      },
    });
  }

  // A node whose lease is old counts as lost after forty seconds.
  async #renew(): Promise<void> {
    const { api, node } = this.#props;
    await api.apply({
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: { name: node, namespace: 'kube-node-lease' },
      spec: {
        holderIdentity: node,
        leaseDurationSeconds: 40,
        renewTime: new Date().toISOString().replace('Z', '000Z'),
      },
    });
  }
}

const noResources = { requests: { memory: '0' }, limits: { memory: '0' } };
