import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from '../api.ts';
import type { Container as ContainerObject } from './kinds.ts';
import { contentOf, mountedFiles } from './node-files.ts';
import { type Pod, resolveEnv } from './pod.ts';

/** The parts that these tests read of a pod that the scheduler has placed. */
export interface NodePod {
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly uid: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly deletionTimestamp?: string;
  };
  readonly spec: NodePodSpec;
}

/** The specification of such a pod. */
export interface NodePodSpec {
  readonly nodeName?: string;
  readonly serviceAccountName?: string;
  /** What is absent is in those of the containers, or in the image. */
  readonly securityContext: {
    readonly runAsUser?: number;
    readonly runAsGroup?: number;
    readonly fsGroup: number;
  };
  readonly initContainers?: readonly NodeContainer[];
  readonly containers: readonly NodeContainer[];
  readonly volumes?: readonly NodeVolume[];
}

/** A volume of such a pod. */
export interface NodeVolume {
  readonly name: string;
  readonly emptyDir?: object;
  readonly persistentVolumeClaim?: { readonly claimName: string };
  readonly configMap?: { readonly name: string };
  readonly secret?: { readonly secretName: string };
  /** The token of its account, which admission adds, beside the authority of the API server. */
  readonly projected?: {
    readonly sources: readonly {
      readonly serviceAccountToken?: { readonly path: string; readonly expirationSeconds: number };
      readonly configMap?: { readonly name: string };
    }[];
  };
}

/** A container of such a pod. */
export interface NodeContainer {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly {
    readonly name: string;
    readonly value?: string;
    readonly valueFrom?: {
      readonly fieldRef?: { readonly fieldPath: string };
      readonly secretKeyRef?: { readonly name: string; readonly key: string };
    };
  }[];
  readonly envFrom?: readonly {
    readonly configMapRef?: { readonly name: string };
    readonly secretRef?: { readonly name: string };
  }[];
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number }[];
  readonly securityContext: ContainerObject['securityContext'] & {
    readonly readOnlyRootFilesystem?: boolean;
    readonly runAsUser?: number;
    readonly runAsGroup?: number;
  };
  readonly volumeMounts?: readonly {
    readonly name: string;
    readonly mountPath: string;
    readonly subPath?: string;
    readonly readOnly?: boolean;
  }[];
  readonly readinessProbe?: { readonly httpGet?: { readonly path: string; readonly port: string | number } };
}

/** Whether it is a pod of a workflow. */
export function isOfWorkflow({ metadata }: NodePod): boolean {
  return 'workflows.argoproj.io/workflow' in metadata.labels;
}

/** The node that a kubelet of these tests acts for. */
export interface NodeProps {
  readonly api: Api;
  /** Name of the node. */
  readonly node: string;
  /** The namespaces whose pods it runs. */
  readonly namespaces: readonly string[];
}

/** Runs the pods that the scheduler placed on one node of the API server. */
export abstract class NodeKubelet<P extends NodePod> {
  readonly #props: NodeProps;
  readonly #seen = new Set<string>();
  readonly #work = new Set<Promise<void>>();
  /** Every pod that it ran, as it was admitted. */
  readonly pods: P[] = [];
  /** Faults of the kubelet itself. */
  readonly errors: string[] = [];
  protected stopped = false;

  constructor(props: NodeProps) {
    this.#props = props;
  }

  /** Runs pods until it is stopped. */
  async run(): Promise<void> {
    let renewed = 0;
    while (!this.stopped) {
      if (Date.now() - renewed > 10_000) {
        await this.#renew();
        renewed = Date.now();
      }
      for (const namespace of this.#props.namespaces) await this.#look(namespace);
      await sleep(150);
    }
    await this.endAll();
    await Promise.all(this.#work);
  }

  stop(): void {
    this.stopped = true;
  }

  /** Whether it runs a pod of the node; by default all. */
  protected runs(_pod: P): boolean {
    return true;
  }

  /** Runs a pod that is new on the node. */
  protected abstract start(pod: P): Promise<void>;

  /** Ends a pod that is being deleted; by default nobody deletes one. */
  protected async end(_pod: P): Promise<void> {}

  /** Ends the pods that still run when the kubelet stops. */
  protected async endAll(): Promise<void> {}

  /** A container as the runtime gets it. */
  protected async resolve(pod: P, container: NodeContainer): Promise<Pod> {
    const { securityContext, volumes = [] } = pod.spec;
    const { runAsUser, runAsGroup, fsGroup } = { ...securityContext, ...container.securityContext };
    if (runAsUser === undefined) throw new Error(`${container.name} has no user`);
    const written = volumes
      .filter(({ emptyDir, persistentVolumeClaim }) => emptyDir ?? persistentVolumeClaim)
      .map(({ name }) => name);
    return {
      name: pod.metadata.name,
      // Only these fields are read to run it.
      container: {
        name: container.name,
        image: container.image,
        resources: noResources,
        securityContext: container.securityContext,
      },
      init: [],
      command: container.command ?? [],
      args: container.args ?? [],
      env: await this.#environment(pod, container),
      files: await mountedFiles(this.#props.api, pod, container),
      // A volume that one container fills is also mounted writable by those that only read it.
      writable: (container.volumeMounts ?? [])
        .filter(({ name }) => written.includes(name))
        .map(({ mountPath }) => mountPath),
      user: runAsUser,
      // As in an image whose user has a group of its own.
      group: runAsGroup ?? runAsUser,
      volumeGroup: fsGroup,
      graceSeconds: 5,
    };
  }

  /** Writes the status of a pod. */
  protected async status({ metadata: { namespace, name } }: P, status: object): Promise<void> {
    await this.#props.api.patch(`/api/v1/namespaces/${namespace}/pods/${name}/status`, { status });
  }

  async #look(namespace: string): Promise<void> {
    const { api, node } = this.#props;
    for (const pod of await api.list<P>(`/api/v1/namespaces/${namespace}/pods`)) {
      const { uid, name, deletionTimestamp } = pod.metadata;
      if (pod.spec.nodeName !== node || !this.runs(pod)) continue;
      const isNew = deletionTimestamp === undefined;
      const step = `${isNew ? 'start' : 'end'} ${uid}`;
      if (this.#seen.has(step)) continue;
      this.#seen.add(step);
      if (isNew) this.pods.push(pod);
      const work = (isNew ? this.start(pod) : this.end(pod))
        .catch((error: Error) => void this.errors.push(`${name}: ${error.message}`))
        .finally(() => this.#work.delete(work));
      this.#work.add(work);
    }
  }

  async #environment(pod: P, { env = [], envFrom = [] }: NodeContainer): Promise<Record<string, string>> {
    const read = (kind: 'secrets' | 'configmaps', name: string) =>
      contentOf(this.#props.api, pod.metadata.namespace, kind, name);
    // The kubelet says in every container where the API server is.
    const all: Record<string, string> = {
      KUBERNETES_SERVICE_HOST: '127.0.0.1',
      KUBERNETES_SERVICE_PORT: String(this.#props.api.port),
    };
    for (const { configMapRef, secretRef } of envFrom) {
      if (configMapRef) Object.assign(all, await read('configmaps', configMapRef.name));
      if (secretRef) Object.assign(all, await read('secrets', secretRef.name));
    }
    const secrets = new Map<string, Record<string, string>>();
    for (const { valueFrom } of env) {
      const name = valueFrom?.secretKeyRef?.name;
      if (name !== undefined && !secrets.has(name)) secrets.set(name, await read('secrets', name));
    }
    const plain = env.map(({ name, value, valueFrom }) => {
      if (!valueFrom?.fieldRef)
        return { name, ...(value !== undefined && { value }), ...(valueFrom && { valueFrom }) };
      return { name, value: fieldOf(pod, valueFrom.fieldRef.fieldPath) };
    });
    return { ...all, ...resolveEnv(plain, (name, key) => secrets.get(name)?.[key] ?? '') };
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

function fieldOf({ metadata, spec }: NodePod, path: string): string {
  const fields: Readonly<Record<string, string | undefined>> = {
    'metadata.name': metadata.name,
    'metadata.namespace': metadata.namespace,
    'metadata.uid': metadata.uid,
    'spec.nodeName': spec.nodeName,
    'spec.serviceAccountName': spec.serviceAccountName,
  };
  const value = fields[path];
  if (value === undefined) throw new Error(`the tests know no field ${path} of a pod`);
  return value;
}
