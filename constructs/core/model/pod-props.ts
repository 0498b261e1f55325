import type { Claim } from './claim.ts';
import type { ResourceRequirements } from './resources.ts';

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
  /** Labels that a node must have. */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /** Taints that the pods tolerate. */
  readonly tolerations?: readonly Toleration[];
  /**
   * Processor architectures that the image exists for.
   * @default ['amd64', 'arm64']
   */
  readonly arch?: readonly ('amd64' | 'arm64')[];
}

export interface PodsProps {
  /**
   * The creator of the pods: a component's own object, a chart, an operator at run time, or the members of a team; of a
   * team's pods only the namespace and its quota are known.
   */
  readonly origin: 'workload' | 'chart' | 'operator' | 'people';
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job' | 'CronJob' | 'Pod';
  /** Labels that select these pods and no others of the namespace; empty for all pods of the namespace. */
  readonly labels: Readonly<Record<string, string>>;
  /** The resources of one pod. */
  readonly resources: ResourceRequirements;
  /**
   * Number of pods at the same time; a DaemonSet has one on each node that its placement allows.
   * @default 1
   */
  readonly replicas?: number;
  /**
   * True when the pods use the network of their node: policies do not apply to them.
   * @default false
   */
  readonly hostNetwork?: boolean;
  /** Ports by name. */
  readonly ports?: Readonly<Record<string, PodPort>>;
  /** Service account, if it is not the namespace's default. */
  readonly serviceAccount?: string;
  /**
   * True when the pods call the Kubernetes API.
   * @default false
   */
  readonly api?: boolean;
  /** Ports that the API server calls (webhooks, aggregated APIs). */
  readonly calledByApi?: readonly string[];
  /** Ports that are open to the whole LAN. */
  readonly openToLan?: readonly string[];
  /**
   * Whether the pods may ask for names inside the cluster only. Queries for other names leave the cluster, with the data
   * that somebody writes into them.
   * @default false
   */
  readonly clusterNamesOnly?: boolean;
  /**
   * True for a process on every node instead of pods (the kubelet): it can be the target of edges and is not scheduled.
   * @default false
   */
  readonly process?: boolean;
  /**
   * Name of other pods of the component that never run beside these and ask for as much: both have one place together.
   * @default none: they have a place of their own
   */
  readonly insteadOf?: string;
  readonly placement?: Placement;
  /** Graphics cards for each pod. */
  readonly gpus?: number;
  /** Claim of each pod. */
  readonly volume?: { readonly size: string; readonly storageClass: string };
  /** Claims that the pods mount and that other pods may mount too, besides the claims in a pod template. */
  readonly claims?: readonly Claim[];
  /** Space on the node's disk that each pod may fill, such as `20Gi`. */
  readonly scratch?: string;
  /** @default the component's namespace */
  readonly namespace?: string;
}
