import type { Endpoint, Placement, PodPort, Pods } from '../../model/pods.ts';
import type { Num, Text } from '../../model/reference.ts';
import type { ResourceRequirements } from '../../model/resources.ts';
import type { Secret } from '../../model/secret.ts';
import type { ConfigFile } from '../file.ts';
import type { Volumes } from './volumes.ts';

/** Value of an environment variable. */
export type EnvValue = Text | Num | boolean;

/** How the kubelet checks a container: one of the three. */
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
  /** Readiness probe: the pod gets requests while it passes. */
  readonly ready: Probe;
  /**
   * Liveness probe: the container is restarted when it fails.
   * @default none: a process that exits is restarted anyway
   */
  readonly live?: Probe;
  /**
   * Startup probe: the other probes wait for it, at most `seconds` (120 by default).
   * @default the `ready` probe
   */
  readonly start?: Probe;
}

/** Rights of a workload at the Kubernetes API. @default nothing */
export interface ApiAccess {
  readonly rules: readonly {
    readonly apiGroups: readonly string[];
    readonly resources: readonly string[];
    readonly resourceNames?: readonly string[];
    readonly verbs: readonly string[];
  }[];
  /**
   * Grants the rules in every namespace (a ClusterRole) instead of in its own (a Role).
   * @default false
   */
  readonly everywhere?: boolean;
}

/**
 * Priority of pods when a node runs short: `platform` for what other components need, `batch` for work that can wait,
 * `team` for what the platform runs in the namespace of a team, where no other is admitted.
 */
export type Priority = 'platform' | 'standard' | 'batch' | 'team';

/** Properties of every container of a pod. */
export interface ContainerProps {
  /** Image with a fixed tag, from the component's `versions.ts`. */
  readonly image: string;
  /** @default the image's */
  readonly command?: readonly Text[];
  /** @default the image's */
  readonly args?: readonly Text[];
  /** Environment variables. Secret keys come as `valueFrom`, or as `$(VAR)` inside longer text. */
  readonly env?: Readonly<Record<string, EnvValue>>;
  /**
   * Makes the root file system of the container writable: an exception, with the reason why `writable` paths are not
   * enough.
   * @default the root file system is read-only
   */
  readonly writableRoot?: { readonly reason: string };
  /**
   * Lets the container create user namespaces with the users of /etc/subuid, as rootless builders do: an exception, in
   * components of the privileged level only. It runs without seccomp and AppArmor, and its set-user-ID programs
   * (newuidmap) work.
   * @default it cannot
   */
  readonly userNamespaces?: { readonly reason: string };
}

/** Ports by name; a number is a TCP port. */
export type Ports = Readonly<Record<string, number | PodPort>>;

/** A further container that runs with the main one, in the same network, with the same group and account. */
export interface SidecarProps extends ContainerProps {
  /** Its requests and limits, from the component's `resources.ts`; they are added to those of the pod. */
  readonly resources: ResourceRequirements;
  /**
   * Numeric user id of its processes, never 0.
   * @default the user of the pods
   */
  readonly uid?: number;
  /** Every key of these Secrets as a variable. */
  readonly envFrom?: readonly Secret[];
  /** Its own config files by the path they are mounted at. */
  readonly files?: Readonly<Record<string, ConfigFile>>;
  /** Writable paths, each an empty folder that no other container mounts. */
  readonly writable?: readonly string[];
  /**
   * Files, writable folders and volumes of the main container: the path in the sidecar, and the path in the main container.
   * @default {}
   * @example { '/logs': '/var/log/notes' }
   */
  readonly mounts?: Readonly<Record<string, string>>;
  /** Ports by name, unique in the pod; each is also a port of the pods and of their Service. */
  readonly ports?: Ports;
  /** The main container starts after the `start` probe succeeds, so this probe must not need it. */
  readonly probes?: Probes;
}

export interface PodProps extends ContainerProps {
  /** Requests and limits of the main container, from the component's `resources.ts`. */
  readonly resources: ResourceRequirements;
  /** Numeric user id of the processes, never 0. */
  readonly uid: number;
  /**
   * Numeric group, which owns the volumes too.
   * @default the uid
   */
  readonly gid?: number;
  /** Every key of these Secrets as a variable. */
  readonly envFrom?: readonly Secret[];
  /** Config files by the path they are mounted at. */
  readonly files?: Readonly<Record<string, ConfigFile>>;
  /** Writable paths, each an empty folder in the node's memory or on its disk; all other paths are read-only. */
  readonly writable?: readonly string[];
  /**
   * Volumes by mount path. Each has a size and is counted.
   * @example { '/models': this.claim('models', { size: '50Gi', storageClass }), '/dev/shm': { memory: '4Gi' } }
   */
  readonly volumes?: Volumes;
  /** Containers that run to completion before the main one, in order, with the same mounts and resources. */
  readonly init?: Readonly<Record<string, ContainerProps>>;
  /**
   * Further containers by name. They start in order before all other containers, and end after the main one.
   * @example { proxy: { image: proxyImage, resources: containers.proxy, ports: { proxy: 4180 }, args: [...] } }
   */
  readonly sidecars?: Readonly<Record<string, SidecarProps>>;
  readonly api?: ApiAccess;
  /**
   * The logins to the registries of its images.
   * @default none: registries that want no login
   */
  readonly pullSecrets?: readonly Secret[];
  /**
   * @default 'standard'
   */
  readonly priority?: Priority;
  readonly placement?: Placement;
  /**
   * Graphics cards, as `nvidia.com/gpu`. The pods then run with the runtime class of the driver, and tolerate the taint
   * of nodes that are for such pods alone.
   * @default 0
   */
  readonly gpus?: number;
  /**
   * Seconds between SIGTERM and SIGKILL.
   * @default 30
   */
  readonly terminationGracePeriodSeconds?: number;
  /** Text that, like the content of files, replaces the pods when it changes, or when a Secret does that it names. */
  readonly rollOn?: readonly Text[];
}

export interface WorkloadProps extends PodProps {
  /** Ports by name; each is also a port of the Service unless `service` says otherwise. */
  readonly ports?: Ports;
  /** Ports that are open to the whole LAN, through an address of their own. */
  readonly openToLan?: readonly string[];
  readonly probes?: Probes;
  /** The Service, where it differs from the pods' ports. */
  readonly service?: ServiceProps;
  /**
   * Number of pods. Two or more are spread over nodes and get a disruption budget.
   * @default 1
   */
  readonly replicas?: number;
  /**
   * Stops the old pod before a new one starts, for pods that hold something exclusively.
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
  /** Mount path. */
  readonly path: string;
  /** Size, such as `20Gi`. */
  readonly size: string;
  /** Storage class. */
  readonly storageClass: Text;
}

export interface StatefulSetProps extends WorkloadProps {
  /** The claim of each pod. It is kept when the StatefulSet is removed. */
  readonly claim: ClaimProps;
}

export interface JobProps extends PodProps {
  /**
   * Seconds after which a run is stopped and started again.
   * @default 600
   */
  readonly deadlineSeconds?: number;
}

export interface OneTimeJobProps extends JobProps {
  /**
   * Runs the job to completion before the component's own workloads start, such as a migration or a model pull. Pods of
   * a chart or an operator do not wait for it.
   * @default false: it starts after them
   */
  readonly first?: boolean;
}

export interface CronJobProps extends JobProps {
  /** The schedule, as five cron fields in UTC. */
  readonly schedule: string;
}

/** A workload's handles. */
export interface Workload {
  readonly pods: Pods;
  /** A handle on a port, through the Service. */
  endpoint(port: string): Endpoint;
}
