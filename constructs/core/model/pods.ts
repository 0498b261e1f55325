import type { Component } from '../author/component.ts';
import { Endpoint, type EndpointProps } from './endpoint.ts';
import type { Size } from './resources.ts';

export type Protocol = 'TCP' | 'UDP';

export interface PodPort {
  readonly port: number;
  /** @default 'TCP' */
  readonly protocol?: Protocol;
}

export interface Toleration {
  readonly key?: string;
  readonly operator?: 'Exists' | 'Equal';
  readonly value?: string;
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** Where pods may run. */
export interface Placement {
  /** Labels that a node must bear. */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /** Taints that the pods put up with. */
  readonly tolerations?: readonly Toleration[];
  /**
   * Processor architectures that the image exists for.
   * @default ['amd64', 'arm64']
   */
  readonly arch?: readonly ('amd64' | 'arm64')[];
}

export interface PodGroupProps {
  /**
   * What makes the pods: an object of ours, a chart, an operator at run time, or the people of a team, of whose pods
   * nothing is known but the namespace and its quota.
   */
  readonly origin: 'workload' | 'chart' | 'operator' | 'people';
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job' | 'CronJob' | 'Pod';
  /** Labels that select these pods and no others of the namespace; none for whatever runs there. */
  readonly labels: Readonly<Record<string, string>>;
  /** What one pod asks for. */
  readonly size: Size;
  /**
   * How many pods at the same time; a DaemonSet has one per node that takes it.
   * @default 1
   */
  readonly replicas?: number;
  /**
   * Whether the pods use their node's network: policies do not govern them.
   * @default false
   */
  readonly hostNetwork?: boolean;
  /** Ports by name. */
  readonly ports?: Readonly<Record<string, PodPort>>;
  /** Service account, where it is not the namespace's default. */
  readonly serviceAccount?: string;
  /**
   * Whether the pods call the Kubernetes API.
   * @default false
   */
  readonly api?: boolean;
  /** Ports that the API server calls (webhooks, aggregated APIs). */
  readonly calledByApi?: readonly string[];
  /** Ports that anybody on the LAN may call. */
  readonly openToLan?: readonly string[];
  /**
   * Whether it is no pod but a process on every node (the kubelet): edges may end there, nothing is scheduled.
   * @default false
   */
  readonly process?: boolean;
  readonly placement?: Placement;
  /** Graphics cards for each pod. */
  readonly gpus?: number;
  /** Claim of each pod. */
  readonly volume?: { readonly size: string; readonly storageClass: string };
  /** @default the component's namespace */
  readonly namespace?: string;
}

/** Pods that are alike: what a policy selects, what a node carries, what edges start and end at. */
export class PodGroup {
  readonly component: Component;
  readonly name: string;
  readonly namespace: string;
  readonly hostNetwork: boolean;
  readonly ports: Readonly<Record<string, PodPort>>;
  readonly props: PodGroupProps;

  constructor(component: Component, name: string, props: PodGroupProps) {
    this.component = component;
    this.name = name;
    this.props = props;
    this.namespace = props.namespace ?? component.namespaceName;
    this.hostNetwork = props.hostNetwork ?? false;
    this.ports = props.ports ?? {};
    component.cluster.register(this);
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
