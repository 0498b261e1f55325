import { ApiObject, type ApiObjectProps, Chart } from 'cdk8s';
import type { Kinds } from '../../../imports/types/index.ts';
import type { Cluster } from '../model/cluster.ts';
import type { Endpoint } from '../model/endpoint.ts';
import type { External } from '../model/external.ts';
import { ConfigFile } from '../model/file.ts';
import type { Alert, MetricSource } from '../model/metric.ts';
import { PodGroup, type PodGroupProps } from '../model/pods.ts';
import { type Owner, Reference, type Text } from '../model/reference.ts';
import { type Generator, Secret, type SecretProps } from '../model/secret.ts';
import { crdsOf } from './chart/facts.ts';
import { Release, type ReleaseProps } from './chart/release.ts';
import {
  createCronJob,
  createDaemonSet,
  createDeployment,
  createJob,
  createStatefulSet,
} from './workload/index.ts';
import type { CronJobProps, JobProps, StatefulSetProps, Workload, WorkloadProps } from './workload/props.ts';
import { loadBalancer } from './workload/service.ts';

/** The layers of the platform, from the ground up. */
export type Layer =
  | 'cluster'
  | 'networking'
  | 'security'
  | 'storage'
  | 'gitops'
  | 'observability'
  | 'mlops'
  | 'tenancy';

export type PodSecurityLevel = 'restricted' | 'baseline' | 'privileged';

export interface ComponentProps {
  readonly layer: Layer;
  /** One sentence for people: what it is there for. */
  readonly purpose: string;
  /** @default the component's name */
  readonly namespace?: string;
  /**
   * What the namespace's pods may do at most, with the reason when that is more than `restricted`.
   * @default restricted
   */
  readonly podSecurity?: { readonly level: 'baseline' | 'privileged'; readonly reason: string };
  /**
   * Whether it holds data: its claims, its namespace and its definitions then outlive it.
   * @default false
   */
  readonly stateful?: boolean;
}

/** A body of an object: all but what the core writes. */
export type Body<K extends keyof Kinds> = Omit<Kinds[K], 'apiVersion' | 'kind' | 'metadata'> & {
  readonly metadata?: {
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, Text>>;
    readonly annotations?: Readonly<Record<string, Text>>;
  };
};

/**
 * One part of the platform: one class, one folder in `dist/`, one Argo CD Application.
 *
 * A component says what it needs by taking handles and what it offers by handing some out; namespaces, labels,
 * network policies, waves and Applications follow from that.
 */
export abstract class Component extends Chart implements Owner {
  readonly cluster: Cluster;
  readonly name: string;
  readonly namespaceName: string;
  readonly props: ComponentProps;

  constructor(cluster: Cluster, name: string, props: ComponentProps) {
    super(cluster, name, { disableResourceNameHashes: true });
    this.cluster = cluster;
    this.name = name;
    this.namespaceName = props.namespace ?? name;
    this.props = props;
    cluster.components.push(this);
    if (props.podSecurity) {
      const { level, reason } = props.podSecurity;
      cluster.except({
        component: name,
        what: `pods of namespace ${this.namespaceName} may be ${level}`,
        reason,
      });
    }
  }

  /** A Deployment with its Service: pods that can be replaced at any time. */
  deployment(name: string, props: WorkloadProps): Workload {
    return createDeployment(this, name, props);
  }

  /** A StatefulSet with its Service and a claim for each pod. */
  statefulSet(name: string, props: StatefulSetProps): Workload {
    return createStatefulSet(this, name, props);
  }

  /** One pod on each node. */
  daemonSet(name: string, props: WorkloadProps): Workload {
    return createDaemonSet(this, name, props);
  }

  /** Pods that run to their end, again whenever what they are made of changes. */
  job(name: string, props: JobProps): Workload {
    return createJob(this, name, props);
  }

  /** A job by the clock. */
  cronJob(name: string, props: CronJobProps): Workload {
    return createCronJob(this, name, props);
  }

  /** An object of any kind whose schema is in `imports/`, as `apiVersion/kind`. */
  object<K extends keyof Kinds>(kind: K, name: string, { metadata, ...body }: Body<K>): ApiObject {
    const type = kind as string;
    const slash = type.lastIndexOf('/');
    const apiVersion = type.slice(0, slash);
    const id = `${type.slice(slash + 1)}.${metadata?.namespace ? `${metadata.namespace}.` : ''}${name}`;
    const props = { apiVersion, kind: type.slice(slash + 1), metadata: { ...metadata, name }, ...body };
    // cdk8s types metadata as plain text; the references in it are resolved when the object is rendered.
    return new ApiObject(this, id, props as ApiObjectProps);
  }

  /** A config file for pods to mount; with a secret key in it, it becomes a Secret. */
  file(key: string, content: Text | (() => Text)): ConfigFile {
    return new ConfigFile(this, key, content);
  }

  /** A Secret, called `<component>-<name>`, that the secrets tool fills. */
  secret(name: string, keys: Readonly<Record<string, Generator>>, props?: SecretProps): Secret {
    return new Secret(this, `${this.name}-${name}`, keys, props);
  }

  /** An address on the LAN, out of a load-balancer pool, for the named ports of some pods. */
  protected loadBalancer(
    name: string,
    pods: PodGroup,
    address: string,
    ports: Readonly<Record<string, number>>,
  ): void {
    loadBalancer(this, name, pods, address, ports);
  }

  /** A Helm chart, called like the component. */
  protected release(props: ReleaseProps): Release {
    const release = new Release(this, props);
    this.cluster.releases.push(release);
    if (props.crds !== false)
      this.defines(...crdsOf(props.chart, props.values).map(({ group, kind }) => `${group}/${kind}`));
    return release;
  }

  /** States pods that a chart or an operator makes. */
  podGroup(name: string, props: PodGroupProps): PodGroup {
    return new PodGroup(this, name, props);
  }

  /** States traffic that a chart's or an operator's pods make by themselves, without being told an address. */
  protected talks(from: PodGroup, to: Endpoint | External, because: string): void {
    this.cluster.stated.push({ from, to, strength: 'reaches', because });
  }

  /** States the metrics that an endpoint serves, which makes Prometheus read them. */
  protected serveMetrics(source: Omit<MetricSource, 'component'>): void {
    this.cluster.register({ ...source, component: this });
  }

  /** A rule that wakes somebody up; it may only name metrics that the cluster serves. */
  protected alert(alert: Omit<Alert, 'component'>): void {
    this.cluster.alerts.push({ ...alert, component: this });
  }

  /** Names of custom resource definitions (`group/Kind`) that come with this component. */
  protected defines(...kinds: readonly string[]): void {
    for (const kind of kinds) this.cluster.definitions.set(kind, this);
  }

  /** The name of one of this component's objects: whoever uses it comes after this component. */
  protected named(name: string): Reference {
    return Reference.of({ text: name, target: { type: 'owner', owner: this } });
  }
}
