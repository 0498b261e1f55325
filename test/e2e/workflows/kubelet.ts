import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Api, ApiError } from '../api.ts';
import { Container } from '../kubelet/container.ts';
import { type Pod, resolveEnv } from '../kubelet/pod.ts';
import type { Image } from '../kubelet/root.ts';
import { Executor } from './executor.ts';
import type { StepContainer, StepPod } from './objects.ts';

/** What the kubelet of these tests needs. */
export interface StepKubeletProps {
  readonly api: Api;
  /** Name of the node that it acts for. */
  readonly node: string;
  /** The namespaces whose pods it runs. */
  readonly namespaces: readonly string[];
  /** Stands in for every image. */
  readonly image: Image;
  /** The client of the object store. */
  readonly mc: string;
  readonly folder: string;
  /**
   * Called with each container that has just started.
   * @default nobody is told
   */
  readonly onStart?: (pod: StepPod, container: Container) => void;
}

/** Runs the pods of workflows that the scheduler placed on one node: each `main` as a process of this machine. */
export class StepKubelet {
  readonly #props: StepKubeletProps;
  readonly #started = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  /** Every pod that it ran, as it was admitted. */
  readonly pods: StepPod[] = [];
  /** What went wrong in the kubelet itself. */
  readonly errors: string[] = [];
  #stopped = false;

  constructor(props: StepKubeletProps) {
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
      for (const namespace of this.#props.namespaces) await this.#look(namespace);
      await sleep(150);
    }
    await Promise.all(this.#running);
  }

  stop(): void {
    this.#stopped = true;
  }

  async #look(namespace: string): Promise<void> {
    const { api, node } = this.#props;
    for (const pod of await api.list<StepPod>(`/api/v1/namespaces/${namespace}/pods`)) {
      const { uid, name } = pod.metadata;
      if (pod.spec.nodeName !== node || this.#started.has(uid)) continue;
      this.#started.add(uid);
      this.pods.push(pod);
      const work = this.#start(pod)
        .catch((error: Error) => void this.errors.push(`${name}: ${error.message}`))
        .finally(() => this.#running.delete(work));
      this.#running.add(work);
    }
  }

  async #start(pod: StepPod): Promise<void> {
    const { api, mc, image } = this.#props;
    const folder = join(this.#props.folder, pod.metadata.uid);
    mkdirSync(folder, { recursive: true });
    const main = pod.spec.containers.find(({ name }) => name === 'main');
    if (!main) throw new Error('it has no container main');
    const resolved = await this.#resolve(pod, main);
    const executor = new Executor(api, mc, pod, folder, resolved.writable);
    await executor.load();
    await this.#status(pod, { phase: 'Running', startTime: new Date().toISOString() });
    const container = new Container(resolved, image, folder);
    this.#props.onStart?.(pod, container);
    const exitCode = await container.exitCode();
    await executor.report(exitCode, container.output);
    await this.#status(pod, ended(pod, exitCode));
  }

  /** The container as the runtime gets it: the executor's own wrapper around the command is left out. */
  async #resolve(pod: StepPod, main: StepContainer): Promise<Pod> {
    const { command = [], args = [] } = main;
    const own = command.slice(command.indexOf('--') + 1);
    const { runAsUser, runAsGroup, fsGroup } = pod.spec.securityContext;
    const empty = pod.spec.volumes.filter(({ emptyDir }) => emptyDir).map(({ name }) => name);
    return {
      name: pod.metadata.name,
      // Only what the container needs to run is read here.
      container: {
        name: main.name,
        image: main.image,
        resources: noResources,
        securityContext: main.securityContext,
      },
      init: [],
      command: own,
      args,
      env: await this.#environment(pod, main),
      files: [],
      writable: (main.volumeMounts ?? [])
        .filter(({ name }) => empty.includes(name))
        .map(({ mountPath }) => mountPath),
      user: runAsUser,
      group: runAsGroup,
      volumeGroup: fsGroup,
      graceSeconds: 5,
    };
  }

  async #environment(
    pod: StepPod,
    { env = [], envFrom = [] }: StepContainer,
  ): Promise<Record<string, string>> {
    const { namespace } = pod.metadata;
    const read = (kind: 'secrets' | 'configmaps', name: string) =>
      this.#props.api.get<{ data?: Record<string, string> }>(
        `/api/v1/namespaces/${namespace}/${kind}/${name}`,
      );
    const all: Record<string, string> = {};
    for (const { configMapRef, secretRef } of envFrom) {
      if (configMapRef) Object.assign(all, (await read('configmaps', configMapRef.name)).data);
      for (const [key, value] of Object.entries(
        secretRef ? ((await read('secrets', secretRef.name)).data ?? {}) : {},
      ))
        all[key] = Buffer.from(value, 'base64').toString();
    }
    const secrets = new Map<string, string>();
    for (const { valueFrom } of env) {
      const ref = valueFrom?.secretKeyRef;
      if (!ref) continue;
      const { data = {} } = await read('secrets', ref.name);
      secrets.set(`${ref.name}/${ref.key}`, Buffer.from(data[ref.key] ?? '', 'base64').toString());
    }
    const plain = env.map(({ name, value, valueFrom }) => {
      if (!valueFrom?.fieldRef)
        return { name, ...(value !== undefined && { value }), ...(valueFrom && { valueFrom }) };
      return { name, value: fieldOf(pod, valueFrom.fieldRef.fieldPath) };
    });
    return { ...all, ...resolveEnv(plain, (name, key) => secrets.get(`${name}/${key}`) ?? '') };
  }

  async #status(pod: StepPod, status: object): Promise<void> {
    const { namespace, name } = pod.metadata;
    const path = `/api/v1/namespaces/${namespace}/pods/${name}/status`;
    await this.#props.api.patch(path, { status });
  }

  // A node whose lease is old counts as lost after forty seconds.
  async #renew(): Promise<void> {
    const { api, node } = this.#props;
    const leases = '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases';
    const spec = {
      holderIdentity: node,
      leaseDurationSeconds: 40,
      renewTime: new Date().toISOString().replace('Z', '000Z'),
    };
    await api.patch(`${leases}/${node}`, { spec }).catch(async (error: unknown) => {
      if (!(error instanceof ApiError && error.status === 404)) throw error;
      await api.create(leases, {
        apiVersion: 'coordination.k8s.io/v1',
        kind: 'Lease',
        metadata: { name: node },
        spec,
      });
    });
  }
}

const noResources = { requests: { memory: '0' }, limits: { memory: '0' } };

function fieldOf({ metadata, spec }: StepPod, path: string): string {
  const fields: Readonly<Record<string, string>> = {
    'metadata.name': metadata.name,
    'metadata.namespace': metadata.namespace,
    'metadata.uid': metadata.uid,
    'spec.nodeName': spec.nodeName ?? '',
    'spec.serviceAccountName': spec.serviceAccountName,
  };
  const value = fields[path];
  if (value === undefined) throw new Error(`the tests know no field ${path} of a pod`);
  return value;
}

/** The status of a pod whose main container has ended; its executor has ended well. */
function ended({ spec }: StepPod, exitCode: number): object {
  const finishedAt = new Date().toISOString();
  const state = (code: number) => ({
    terminated: {
      exitCode: code,
      reason: code === 0 ? 'Completed' : 'Error',
      startedAt: finishedAt,
      finishedAt,
    },
  });
  return {
    phase: exitCode === 0 ? 'Succeeded' : 'Failed',
    containerStatuses: spec.containers.map(({ name, image }) => ({
      name,
      image,
      imageID: image,
      ready: false,
      restartCount: 0,
      state: state(name === 'main' ? exitCode : 0),
    })),
  };
}
