import { Collection, Single } from '../base/registry.ts';
import { authorProblems } from './author-problem.ts';
import type { Owner } from './owner.ts';
import type { PodPort, PodsProps, Protocol } from './pod-props.ts';
import { Reference, type Target } from './reference.ts';

export type * from './pod-props.ts';

/** Pods that are alike: what a policy selects, what a node carries, what edges start and end at. */
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
  /** Name of the Service in front of the pods; none when they are only reached by address (scrapes, webhooks). */
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

/** A port of some pods, with the Service in front of it. Using any of its values opens the way to it. */
export class Endpoint {
  readonly pods: Pods;
  /** Name of the pods' port. */
  readonly portName: string;
  /** Port that the pods listen on: what policies open. */
  readonly podPort: number;
  readonly protocol: Protocol;
  /** Port of the Service: what callers dial. */
  readonly servicePort: number;
  readonly scheme: string;
  readonly #service: string | undefined;

  constructor(pods: Pods, port: string, props: EndpointProps) {
    const declared = pods.ports[port];
    if (!declared) {
      const known = Object.keys(pods.ports).join(', ') || 'none';
      pods.component.cluster.add(authorProblems, {
        path: pods.id,
        found: `an endpoint at port "${port}"`,
        expected: `one of its ports: ${known}`,
        fix: 'correct the name, or state the port where the pods are stated',
      });
    }
    this.pods = pods;
    this.portName = port;
    // A port that is not there stands for none until all problems are told.
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

  /** Name of the pods' port, for objects that find the pods themselves (a PodMonitor). */
  get podPortName(): Reference {
    return this.#text(this.portName);
  }

  /** Whether a Service stands before the pods. */
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

  /** What an edge to this endpoint points at. */
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

/** All pods of a cluster, whoever makes them. */
export const allPods = new Collection<Pods>('pods');

/** Who answers for names inside the cluster, over UDP and over TCP. */
export const dnsServers = new Single<readonly Endpoint[]>('names inside the cluster');
