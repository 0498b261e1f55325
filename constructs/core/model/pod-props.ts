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

export interface PodsProps {
  /**
   * What makes the pods: an object of ours, a chart, an operator at run time, or the people of a team, of whose pods
   * nothing is known but the namespace and its quota.
   */
  readonly origin: 'workload' | 'chart' | 'operator' | 'people';
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job' | 'CronJob' | 'Pod';
  /** Labels that select these pods and no others of the namespace; none for whatever runs there. */
  readonly labels: Readonly<Record<string, string>>;
  /** What one pod asks for. */
  readonly resources: ResourceRequirements;
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
  /** Claims that the pods mount and that others may mount too. */
  readonly claims?: readonly Claim[];
  /** Space on the node's disk that each pod may fill, such as `20Gi`. */
  readonly scratch?: string;
  /** @default the component's namespace */
  readonly namespace?: string;
}
