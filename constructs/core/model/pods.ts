import { Collection, Single } from '../base/registry.ts';
import { authorProblems } from './author-problem.ts';
import type { Owner } from './owner.ts';
import type { PodPort, PodsProps, Protocol } from './pod-props.ts';
import { Reference, type Target } from './reference.ts';

export type * from './pod-props.ts';

/** Pods of one template: policies select them, nodes carry them, edges start and end at them. */
export class Pods {
  readonly component: Owner;
  readonly name: string;
  readonly namespace: string;
  readonly hostNetwork: boolean;
  readonly ports: Readonly<Record<string, PodPort>>;
  readonly props: PodsProps;

  constructor(component: Owner, name: string, props: PodsProps) {
    this.component = component;
    this.name = name;
    this.props = props;
    this.namespace = props.namespace ?? component.namespaceName;
    this.hostNetwork = props.hostNetwork ?? false;
    this.ports = props.ports ?? {};
    component.cluster.add(allPods, this);
  }

  get labels(): Readonly<Record<string, string>> {
    return this.props.labels;
  }

  /** `component/name`, for messages and sorting. */
  get id(): string {
    return `${this.component.name}/${this.name}`;
  }

  /** A handle on one of the group's ports. */
  endpoint(port: string, props: EndpointProps = {}): Endpoint {
    return new Endpoint(this, port, props);
  }
}

export interface EndpointProps {
  /** Name of the pods' Service; absent when callers use the pods' addresses (scrapes, webhooks). */
  readonly service?: string;
  /**
   * Port of the Service.
   * @default the pods' port
   */
  readonly servicePort?: number;
  /**
   * Scheme of the URL.
   * @default 'http'
   */
  readonly scheme?: string;
}

/** Traffic to a port of some pods. */
export interface EndpointTarget extends Target {
  readonly type: 'endpoint';
  readonly endpoint: Endpoint;
}

/** A port of some pods, with its Service. Using any of its values draws an edge, which opens the network. */
export class Endpoint {
  readonly pods: Pods;
  /** Name of the pods' port. */
  readonly portName: string;
  /** Port that the pods listen on, which policies open. */
  readonly podPort: number;
  readonly protocol: Protocol;
  /** Port of the Service, which callers use. */
  readonly servicePort: number;
  readonly scheme: string;
  readonly #service: string | undefined;

  constructor(pods: Pods, port: string, props: EndpointProps) {
    const declared = pods.ports[port];
    if (!declared) {
      const known = Object.keys(pods.ports).join(', ') || 'none';
      pods.component.cluster.add(authorProblems, {
        code: 'port-not-declared',
        path: pods.id,
        found: `an endpoint at port "${port}"`,
        expected: `one of its ports: ${known}`,
        fix: 'Correct the name, or state the port where the pods are stated.',
      });
    }
    this.pods = pods;
    this.portName = port;
    // An unknown port becomes 1 here: the problem is reported with all others.
    this.podPort = declared?.port ?? 1;
    this.protocol = declared?.protocol ?? 'TCP';
    this.servicePort = props.servicePort ?? this.podPort;
    this.scheme = props.scheme ?? 'http';
    this.#service = props.service;
  }

  /** Name of the Service, for objects of the same namespace. */
  get service(): Reference {
    return this.#text(this.serviceName);
  }

  /** `service.namespace.svc.cluster.local` */
  get host(): Reference {
    return this.#text(this.hostName);
  }

  /** The Service's port. */
  get port(): Reference<number> {
    return Reference.number(this.servicePort, this.target);
  }

  /** `host:port` */
  get address(): Reference {
    return this.#text(`${this.hostName}:${this.servicePort}`);
  }

  /** `scheme://host:port` */
  get url(): Reference {
    return this.#text(`${this.scheme}://${this.hostName}:${this.servicePort}`);
  }

  /** Name of the pods' port, for objects that select pods (a PodMonitor). */
  get podPortName(): Reference {
    return this.#text(this.portName);
  }

  /** True when the pods have a Service. */
  get hasService(): boolean {
    return this.#service !== undefined;
  }

  /** @throws Error when there is no Service. */
  get serviceName(): string {
    if (this.#service === undefined) {
      throw new Error(`${this.pods.id} has no Service for its port "${this.portName}"`);
    }
    return this.#service;
  }

  /** The target of an edge to this endpoint. */
  get target(): EndpointTarget {
    return { type: 'endpoint', endpoint: this };
  }

  private get hostName(): string {
    return `${this.serviceName}.${this.pods.namespace}.svc.cluster.local`;
  }

  #text(value: string): Reference {
    return Reference.of({ text: value, target: this.target });
  }
}

/** All pods of a cluster: those of components, charts, operators and teams. */
export const allPods = new Collection<Pods>('pods');

/** The cluster's DNS, over UDP and over TCP. */
export const dnsServers = new Single<readonly Endpoint[]>('names inside the cluster');
