import { type ApiObject, App } from 'cdk8s';
import type { Release } from '../author/chart/release.ts';
import type { Component } from '../author/component.ts';
import type { Priority } from '../author/workload/props.ts';
import { nothingSealed, type SealedFile } from '../secrets/sealed-file.ts';
import type { ResolvedCluster } from '../spec/resolve.ts';
import type { Edge } from './edge.ts';
import type { Endpoint } from './endpoint.ts';
import type { Exposure } from './exposure.ts';
import { ConfigFile } from './file.ts';
import { type Alert, isMetricSource, type MetricSource } from './metric.ts';
import { ForeignReferences } from './placeholders.ts';
import { PodGroup } from './pods.ts';
import { Reference, type Strength } from './reference.ts';
import { Secret } from './secret.ts';

/** The pods that a reference at this path of an object ends up with; nothing when the path is not claimed. */
export type Consumer = (path: readonly (string | number)[]) => readonly PodGroup[] | undefined;

/** Whose pods make the traffic that a kind of custom resource describes. */
export interface Driver {
  readonly pods: (namespace: string, name: string) => readonly PodGroup[];
  readonly strength: Strength;
}

/** One deviation from the secure default, with its reason. */
export interface LedgerEntry {
  readonly component: string;
  readonly what: string;
  readonly reason: string;
}

/** One cluster in the making: the cdk8s App, and what its components told about themselves. */
export class Cluster extends App {
  readonly spec: ResolvedCluster;
  readonly components: Component[] = [];
  readonly pods: PodGroup[] = [];
  readonly secrets: Secret[] = [];
  readonly secretFiles: ConfigFile[] = [];
  readonly metrics: MetricSource[] = [];
  readonly alerts: Alert[] = [];
  readonly exposures: Exposure[] = [];
  /** Addresses on the LAN, each with who answers there. */
  readonly addresses = new Map<string, string>();
  /** Host names of the platform that pods call, each with the Service that answers inside the cluster. */
  readonly namesInside = new Map<string, string>();
  /** Traffic that charts and operators make by themselves. */
  readonly stated: Edge[] = [];
  readonly releases: Release[] = [];
  readonly ledger: LedgerEntry[] = [];
  /** Who brings a kind of custom resource, by `group/Kind`. */
  readonly definitions = new Map<string, Component>();
  /** Names that charts and operators create, by `Kind/namespace/name`. */
  readonly foreign = new Set<string>();
  /** Values that are sealed for this cluster. */
  sealed: SealedFile = nothingSealed;
  readonly #drivers = new Map<string, Driver>();
  readonly #consumers = new Map<ApiObject, Consumer>();
  #scraper: PodGroup | undefined;
  #sealer: Component | undefined;
  readonly #steps: (() => void)[] = [];
  #dns: readonly Endpoint[] | undefined;
  #priorities: Component | undefined;

  /** References inside objects of other construct libraries. */
  readonly foreignReferences: ForeignReferences;

  constructor(spec: ResolvedCluster) {
    const references = new ForeignReferences();
    super({ resolvers: [references] });
    this.foreignReferences = references;
    this.spec = spec;
  }

  register(part: PodGroup | Secret | ConfigFile | MetricSource): void {
    if (part instanceof PodGroup) this.pods.push(part);
    else if (part instanceof Secret) this.secrets.push(part);
    else if (part instanceof ConfigFile) this.secretFiles.push(part);
    else if (isMetricSource(part)) this.metrics.push(part);
  }

  /** Has something done when every component is there and before anything is rendered. */
  whenComplete(step: () => void): void {
    this.#steps.push(step);
  }

  /** Does it. */
  complete(): void {
    for (const step of this.#steps.splice(0)) step();
  }

  /** States whose pods get what an object holds. */
  consumedBy(object: ApiObject, consumer: Consumer): void {
    this.#consumers.set(object, consumer);
  }

  consumerOf(object: ApiObject): Consumer | undefined {
    return this.#consumers.get(object);
  }

  /** States, once for each kind (`group/Kind`), whose pods make the traffic that its objects describe. */
  drive(kind: string, pods: Driver['pods'], strength: Strength = 'reaches'): void {
    this.#drivers.set(kind, { pods, strength });
  }

  driverOf(kind: string): Driver | undefined {
    return this.#drivers.get(kind);
  }

  /** States whose pods read metrics. Without a scraper no monitor is rendered. */
  scrapedBy(pods: PodGroup): void {
    this.#scraper = pods;
  }

  /** States who answers for names inside the cluster, over UDP and TCP. */
  resolvedBy(...endpoints: readonly Endpoint[]): void {
    this.#dns = endpoints;
  }

  get dns(): readonly Endpoint[] | undefined {
    return this.#dns;
  }

  get scraper(): PodGroup | undefined {
    return this.#scraper;
  }

  /** States who brings the priority classes. */
  prioritizedBy(component: Component): void {
    this.#priorities = component;
  }

  /** The name of a priority class, for a pod template or a chart's value. */
  priority(priority: Priority): Reference {
    const name = `hearth-${priority}`;
    const owner = this.#priorities;
    return Reference.of(owner ? { text: name, target: { type: 'owner', owner } } : { text: name });
  }

  /** States which component turns sealed secrets into Secrets. */
  sealedBy(component: Component): void {
    this.#sealer = component;
  }

  get sealer(): Component | undefined {
    return this.#sealer;
  }

  /** Enters a deviation from the secure default. */
  except(entry: LedgerEntry): void {
    this.ledger.push(entry);
  }
}
