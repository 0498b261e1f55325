import { type ApiObject, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Kinds } from '../../../imports/types/index.ts';
import type { Manifest } from '../base/manifest.ts';
import { Collection, Single } from '../base/registry.ts';
import type { Claim } from '../model/claim.ts';
import { allDeclaredDependencies, allDeclaredTraffic } from '../model/edge.ts';
import { allExceptions } from '../model/exception.ts';
import { allLanAddresses } from '../model/exposure.ts';
import type { External } from '../model/external.ts';
import type { Generator } from '../model/generator.ts';
import { allIgnored, type Ignored } from '../model/ignored.ts';
import { allKinds, type KindFacts } from '../model/kinds.ts';
import { type Alert, allAlerts, allMetricSources, type MetricSource } from '../model/metric.ts';
import { allFurtherNamespaces, type NamespaceProps } from '../model/namespace.ts';
import { type ComponentProps, type Owner, ownerTarget } from '../model/owner.ts';
import { type Endpoint, Pods, type PodsProps } from '../model/pods.ts';
import { allControllers, allObjectReaders, type Controller, type Readers } from '../model/readers.ts';
import { Reference, type Text } from '../model/reference.ts';
import { allAllowedRights, type RefusedRight, showRight } from '../model/rights.ts';
import { Secret, type SecretProps } from '../model/secret.ts';
import { allProvidedCrds, allUnmanagedObjects } from '../model/unmanaged.ts';
import { type Account, type AccountProps, createAccount } from './account.ts';
import { crdsOf } from './chart/facts.ts';
import { allReleases, Release, type ReleaseProps } from './chart/release.ts';
import type { Cluster } from './cluster.ts';
import { ConfigFile, type FileProps } from './file.ts';
import { ignoreFields } from './ignore.ts';
import { type Body, createObject } from './object.ts';
import { createOperated, type Operated, type OperatedPods } from './operated.ts';
import { type AdoptProps, adoptWorkload } from './workload/adopt.ts';
import {
  createClaim,
  createHostFolder,
  type HostFolderProps,
  type SharedClaimProps,
} from './workload/claim.ts';
import {
  createCronJob,
  createDaemonSet,
  createDeployment,
  createJob,
  createStatefulSet,
} from './workload/index.ts';
import { priorityClass } from './workload/priority.ts';
import type {
  CronJobProps,
  OneTimeJobProps,
  Priority,
  StatefulSetProps,
  Workload,
  WorkloadProps,
} from './workload/props.ts';
import { loadBalancer } from './workload/service.ts';

export type { ComponentProps, Layer, PodSecurityLevel } from '../model/owner.ts';
export type { Body } from './object.ts';

/**
 * One part of the platform: one class, one folder in `dist/`, one Application.
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
    cluster.add(allComponents, this);
    if (props.podSecurity) {
      const { level, reason } = props.podSecurity;
      this.addException(`pods of namespace ${this.namespaceName} may be ${level}`, reason);
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

  /**
   * Pods that run to completion, once more after each change of the job: after the component's workloads, or, with
   * `first`, before them.
   * @example this.job('migrate', { ...common, first: true, command: ['migrate', 'up'] });
   */
  job(name: string, props: OneTimeJobProps): Workload {
    return createJob(this, name, props);
  }

  /** A job on a schedule. */
  cronJob(name: string, props: CronJobProps): Workload {
    return createCronJob(this, name, props);
  }

  /**
   * Takes over a workload of another construct library (cdk8s-plus, an L1 construct, an object of an Include or a
   * chart). Its pods get the same security context, labels, dependencies and handles as those of `deployment`.
   */
  adopt(name: string, construct: Construct, props: AdoptProps): Workload {
    return adoptWorkload(this, name, construct, props);
  }

  /**
   * A claim, called `<component>-<name>`, that several workloads and jobs mount. It outlives the component.
   * @example const copies = this.claim('copies', { size: '200Gi', storageClass: classes.class('nas'), shared: true });
   */
  claim(name: string, props: SharedClaimProps): Claim {
    return createClaim(this, name, props);
  }

  /**
   * A folder of one node as a claim, which restricted pods may mount. The node creates the folder when it starts.
   * @example const models = this.hostFolder('models', { path: '/var/lib/models', node: 'gpu', size: '200Gi' });
   */
  hostFolder(name: string, props: HostFolderProps): Claim {
    return createHostFolder(this, name, props);
  }

  /** An object of any kind whose schema is in `imports/`, as `apiVersion/kind`. */
  object<K extends keyof Kinds>(kind: K, name: string, body: Body<K>): ApiObject {
    return createObject(this, kind, name, body);
  }

  /**
   * A config file for pods to mount; with a secret key in it, it becomes a Secret.
   * @example this.file('backup.sh', script, { mode: 0o555 });
   */
  file(key: string, content: Text, props?: FileProps): ConfigFile {
    return new ConfigFile(this, key, content, props);
  }

  /** A Secret, called `<component>-<name>`, that the secrets tool fills. */
  secret(name: string, keys: Readonly<Record<string, Generator>>, props?: SecretProps): Secret {
    return new Secret(this, `${this.name}-${name}`, keys, props);
  }

  /** An address on the LAN, from a load-balancer pool, for the named ports of some pods. */
  protected loadBalancer(
    name: string,
    pods: Pods,
    address: string,
    ports: Readonly<Record<string, number>>,
  ): void {
    this.cluster.add(allLanAddresses, { address, owner: `${this.name} ${name}` });
    loadBalancer(this, name, pods, address, ports);
  }

  /** A Helm chart, called like the component. */
  protected release(props: ReleaseProps): Release {
    const release = new Release(this, props);
    this.cluster.add(allReleases, release);
    for (const ignored of props.ignored ?? []) this.cluster.add(allIgnored, { component: this, ...ignored });
    if (props.crds !== false)
      this.providesCrds(...crdsOf(props.chart, props.values).map(({ group, kind }) => `${group}/${kind}`));
    return release;
  }

  /** States pods that a chart or an operator makes. */
  declarePods(name: string, props: PodsProps): Pods {
    return new Pods(this, name, props);
  }

  /** States traffic of a chart's or an operator's pods that no reference shows. */
  protected allowTo(from: Pods, to: Endpoint | External, because: string): void {
    this.cluster.add(allDeclaredTraffic, { from, to, strength: 'runtimeOnly', because });
  }

  /** States the metrics that an endpoint serves; the platform then scrapes them. */
  serveMetrics(source: Omit<MetricSource, 'component'>): void {
    this.cluster.add(allMetricSources, { ...source, component: this });
  }

  /** An alert rule; it may only name metrics, and labels of them, that the cluster serves. */
  alert(alert: Omit<Alert, 'component'>): void {
    this.cluster.add(allAlerts, { ...alert, component: this });
  }

  /** Names of custom resource definitions (`group/Kind`) that come with this component. */
  protected providesCrds(...kinds: readonly string[]): void {
    for (const kind of kinds) this.cluster.add(allProvidedCrds, { kind, component: this });
  }

  /** Names of custom resource definitions (`group/Kind`) that are in the cluster before any component. */
  protected expectCrds(...kinds: readonly string[]): void {
    for (const kind of kinds) this.cluster.add(allProvidedCrds, { kind });
  }

  /** States facts of kinds; the component that brings their definitions calls it. */
  protected providesKinds(facts: readonly KindFacts[]): void {
    for (const fact of facts) this.cluster.add(allKinds, fact);
  }

  /** States which pods read an object. */
  readBy(object: ApiObject, readers: Readers): void {
    this.cluster.add(allObjectReaders, { object, readers });
  }

  /** States, once for each kind (`group/Kind`), which pods make the traffic that its objects describe. */
  protected controlledBy(
    kind: string,
    pods: Controller['pods'],
    strength: Controller['strength'] = 'runtimeOnly',
  ): void {
    this.cluster.add(allControllers, { kind, pods, strength });
  }

  /** States an object that a chart or an operator creates in a namespace, so that other objects may name it. */
  protected expectObject(kind: string, namespace: string, name: string): void {
    this.cluster.add(allUnmanagedObjects, `${kind}/${namespace}/${name}`);
  }

  /** Enters a deviation from the secure default into the one list of exceptions. */
  addException(what: string, reason: string): void {
    this.cluster.add(allExceptions, { component: this.name, what, reason });
  }

  /**
   * Lets an account keep rights that are refused by default, and enters them into the list of exceptions.
   *
   * @param account name of a service account in this component's namespace, or `ClusterRole/<name>` for a role of
   * Kubernetes to which the component adds rules
   * @param rights each by its name in `refusedRights`, or `* <group>` for wildcards in an API group
   * @param reason why the component does not work without them
   *
   * @example this.allowRights('agent', ['secrets'], 'it copies certificates to where they are used');
   */
  allowRights(account: string, rights: readonly RefusedRight[], reason: string): void {
    const to = account.includes('/') ? account : `ServiceAccount/${this.namespaceName}/${account}`;
    this.cluster.add(allAllowedRights, { component: this, to, rights });
    this.addException(`${to} may ${rights.map(showRight).join('; ')}`, reason);
  }

  /** The name of a priority class, for a pod template or a chart's value. */
  protected priorityClass(priority: Priority): Reference {
    return priorityClass(this.cluster, priority);
  }

  /** The name of one of this component's objects: a component that uses it comes after this one. */
  protected named(name: string): Reference {
    return Reference.of({ text: name, target: ownerTarget(this) });
  }

  /**
   * An object that a controller makes pods from. The pods get an edge to each reference in the object.
   *
   * @example
   * const server = this.operated('example.org/v1/Cluster', 'postgres', { spec }, {
   *   instances: {
   *     kind: 'StatefulSet',
   *     labels: { cluster: 'postgres', role: 'instance' },
   *     resources: sizes.postgres,
   *     ports: { postgresql: { port: 5432 } },
   *     services: { 'postgres-rw': { 5432: 'postgresql' } },
   *   },
   * });
   * server.endpoint('postgres-rw', 5432, 'postgresql').address;
   */
  operated<K extends keyof Kinds, N extends string>(
    kind: K,
    name: string,
    body: Body<K>,
    pods: Readonly<Record<N, OperatedPods>>,
  ): Operated<N> {
    return createOperated(this, kind, name, body, pods);
  }

  /**
   * Leaves fields of this component's objects to the controller that writes them: the delivery does not reset them.
   * Replicas of an autoscaled workload are left to the autoscaler without this.
   *
   * @example
   * this.ignore({
   *   group: 'example.org',
   *   kind: 'Route',
   *   name: 'churn',
   *   jqPathExpressions: ['.spec.routes[].services[].weight'],
   *   controller: 'the rollout',
   * });
   */
  ignore(fields: Ignored): void {
    ignoreFields(this, fields);
  }

  /**
   * A service account, called `<component>-<name>`, for pods that an operator or a chart makes.
   *
   * @example
   * const steps = this.account('steps', {
   *   rules: { models: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] },
   * });
   * this.operated(kind, name, { spec: { serviceAccountName: steps.name } }, {
   *   steps: { ...steps.podProps, kind: 'Pod', labels, resources },
   * });
   */
  account(name: string, props?: AccountProps): Account {
    return createAccount(this, name, props);
  }

  /**
   * A namespace besides the component's own, with its Pod Security labels and its default-deny policy.
   *
   * @example this.addNamespace('workflows', { podSecurity: { level: 'baseline', reason: 'steps build images' } });
   */
  addNamespace(name: string, props: NamespaceProps = {}): void {
    this.cluster.add(allFurtherNamespaces, { ...props, name, component: this });
    if (props.podSecurity) {
      const { level, reason } = props.podSecurity;
      this.addException(`pods of namespace ${name} may be ${level}`, reason);
    }
  }

  /**
   * States that this component comes after another one that it has no reference to.
   *
   * @example this.after(props.storageClasses);
   */
  after(component: Owner): void {
    this.cluster.add(allDeclaredDependencies, { from: this, to: component, because: 'by after()' });
  }

  /**
   * Gives every object in the component's folder, as `Testing.synth` of cdk8s asks for it.
   *
   * @throws ProblemsError when the objects cannot be made.
   */
  override toJson(): Manifest[] {
    return this.cluster.required(componentManifests)(this);
  }
}

/** Makes the objects in the folder of one component, derived objects included. */
export const componentManifests = new Single<(component: Component) => Manifest[]>(
  'the objects of components',
);

/** The components of a cluster, from the ground up. */
export const allComponents = new Collection<Component>('components');
