import type { Endpoint, Placement, PodPort, Pods } from '../../model/pods.ts';
import type { Num, Text } from '../../model/reference.ts';
import type { ResourceRequirements } from '../../model/resources.ts';
import type { Secret } from '../../model/secret.ts';
import type { ConfigFile } from '../file.ts';
import type { Volumes } from './volumes.ts';

/** Value of an environment variable. */
export type EnvValue = Text | Num | boolean;

/** How the kubelet asks a container whether it is well: one of the three. */
export type Probe =
  | {
      readonly path: string;
      readonly port: string;
      readonly scheme?: 'HTTP' | 'HTTPS';
      readonly seconds?: number;
    }
  | { readonly tcp: string; readonly seconds?: number }
  | { readonly exec: readonly string[]; readonly seconds?: number };

export interface Probes {
  /** Whether the pod may get requests. */
  readonly ready: Probe;
  /**
   * Whether the container must be restarted.
   * @default none: a process that dies is restarted anyway
   */
  readonly live?: Probe;
  /**
   * Whether the container is up; the others wait for it, at most `seconds` (120 unless said).
   * @default the `ready` probe
   */
  readonly start?: Probe;
}

/** What a workload may do at the Kubernetes API. @default nothing */
export interface ApiAccess {
  readonly rules: readonly {
    readonly apiGroups: readonly string[];
    readonly resources: readonly string[];
    readonly resourceNames?: readonly string[];
    readonly verbs: readonly string[];
  }[];
  /**
   * Whether in every namespace (a ClusterRole) or in its own only (a Role).
   * @default false
   */
  readonly everywhere?: boolean;
}

/** Priority of pods when a node runs short: `platform` is what others stand on, `batch` can wait. */
export type Priority = 'platform' | 'standard' | 'batch';

export interface PodProps {
  /** Image with a fixed tag, from the component's `versions.ts`. */
  readonly image: string;
  /** What one pod asks for, from the component's `resources.ts`. */
  readonly resources: ResourceRequirements;
  /** Numeric user that the processes run as, never 0. */
  readonly uid: number;
  /**
   * Numeric group, which owns the volumes too.
   * @default the uid
   */
  readonly gid?: number;
  /** @default the image's */
  readonly command?: readonly Text[];
  /** @default the image's */
  readonly args?: readonly Text[];
  /** Environment variables. Secret keys come as `valueFrom`, or as `$(VAR)` inside longer text. */
  readonly env?: Readonly<Record<string, EnvValue>>;
  /** Every key of these Secrets as a variable. */
  readonly envFrom?: readonly Secret[];
  /** Config files by the path they are mounted at. */
  readonly files?: Readonly<Record<string, ConfigFile>>;
  /** Paths that may be written, each an empty folder in the node's memory or disk; everything else is read-only. */
  readonly writable?: readonly string[];
  /**
   * Volumes by the path that they are mounted at. All of them have a size and are counted.
   * @example { '/models': this.claim('models', { size: '50Gi', storageClass }), '/dev/shm': { memory: '4Gi' } }
   */
  readonly volumes?: Volumes;
  /** Containers that run to their end before the main one, in order, with the same rights. */
  readonly init?: Readonly<Record<string, Pick<PodProps, 'image' | 'command' | 'args' | 'env'>>>;
  readonly api?: ApiAccess;
  /**
   * @default 'standard'
   */
  readonly priority?: Priority;
  readonly placement?: Placement;
  /**
   * Graphics cards, as `nvidia.com/gpu`; the pods then run with the `nvidia` runtime class.
   * @default 0
   */
  readonly gpus?: number;
  /**
   * Seconds between the wish to stop and the end.
   * @default 30
   */
  readonly terminationGracePeriodSeconds?: number;
  /** Text whose change replaces the pods, besides that of the files. */
  readonly rollOn?: readonly Text[];
}

export interface WorkloadProps extends PodProps {
  /** Ports by name; each is also a port of the Service unless `service` says otherwise. */
  readonly ports?: Readonly<Record<string, number | PodPort>>;
  /** Ports that anybody on the LAN may call, through an address of their own. */
  readonly openToLan?: readonly string[];
  readonly probes?: Probes;
  /** What differs between the Service and the pods' own ports. */
  readonly service?: ServiceProps;
  /**
   * How many pods. From two on they are spread over nodes and guarded by a disruption budget.
   * @default 1
   */
  readonly replicas?: number;
  /**
   * Whether an old pod must be gone before a new one starts (something that one pod at a time may hold).
   * @default false
   */
  readonly recreate?: boolean;
}

export interface ServiceProps {
  /** Service ports by port name, where they differ from the pods'. */
  readonly ports?: Readonly<Record<string, number>>;
  /** Scheme of the URLs by port name. @default 'http' */
  readonly schemes?: Readonly<Record<string, string>>;
}

export interface ClaimProps {
  /** Where it is mounted. */
  readonly path: string;
  /** Size, such as `20Gi`. */
  readonly size: string;
  /** Storage class. */
  readonly storageClass: Text;
}

export interface StatefulSetProps extends WorkloadProps {
  /** The claim of each pod. It outlives the StatefulSet. */
  readonly claim: ClaimProps;
}

export interface JobProps extends PodProps {
  /**
   * Seconds after which a run that has not ended is given up and started anew.
   * @default 600
   */
  readonly deadlineSeconds?: number;
}

export interface OneTimeJobProps extends JobProps {
  /**
   * Whether it ends before the component's own workloads start, such as a migration or a model pull. What a chart or an
   * operator runs does not wait for it.
   * @default false: it starts when they are up
   */
  readonly first?: boolean;
}

export interface CronJobProps extends JobProps {
  /** When, as five cron fields in UTC. */
  readonly schedule: string;
}

/** A workload's handles. */
export interface Workload {
  readonly pods: Pods;
  /** A handle on a port, through the Service. */
  endpoint(port: string): Endpoint;
}
