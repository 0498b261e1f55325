/** The fields that a kubelet, Prometheus and the operators read of the objects in these tests. */
interface Meta {
  readonly name: string;
  readonly namespace: string;
  readonly labels?: Readonly<Record<string, string>>;
}

interface KeyRef {
  readonly name: string;
  readonly key: string;
}

/** A variable of a container. */
export interface EnvVar {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: { readonly secretKeyRef?: KeyRef };
}

/** A check that the kubelet makes by HTTP, by a connection or by a command. */
export interface Probe {
  readonly httpGet?: { readonly path: string; readonly port: string };
  readonly tcpSocket?: { readonly port: string };
  readonly exec?: { readonly command: readonly string[] };
  readonly periodSeconds: number;
  readonly timeoutSeconds: number;
  readonly failureThreshold: number;
}

/** A container of a pod. */
export interface Container {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly EnvVar[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly resources: {
    readonly requests: { readonly memory: string };
    readonly limits: { readonly memory: string };
  };
  readonly volumeMounts?: readonly {
    readonly name: string;
    readonly mountPath: string;
    readonly subPath?: string;
  }[];
  readonly securityContext: {
    readonly allowPrivilegeEscalation: boolean;
    readonly capabilities: { readonly drop: readonly string[]; readonly add?: readonly string[] };
  };
  readonly startupProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly livenessProbe?: Probe;
}

/** A volume of a pod. */
export interface Volume {
  readonly name: string;
  readonly configMap?: { readonly name: string };
  readonly secret?: { readonly secretName: string; readonly defaultMode?: number };
  readonly emptyDir?: object;
}

/** A Deployment, StatefulSet or Job. */
export interface Workload {
  readonly metadata: Meta;
  readonly spec: {
    readonly volumeClaimTemplates?: readonly { readonly metadata: { readonly name: string } }[];
    readonly template: {
      readonly metadata: { readonly labels: Readonly<Record<string, string>> };
      readonly spec: {
        readonly securityContext: {
          readonly runAsUser: number;
          readonly runAsGroup: number;
          readonly fsGroup: number;
        };
        readonly serviceAccountName?: string;
        readonly terminationGracePeriodSeconds: number;
        readonly initContainers?: readonly Container[];
        readonly containers: readonly Container[];
        readonly volumes?: readonly Volume[];
      };
    };
  };
}

export interface ConfigMap {
  readonly metadata: Meta;
  readonly data: Readonly<Record<string, string>>;
}

export interface Service {
  readonly metadata: Meta;
  readonly spec: {
    readonly selector?: Readonly<Record<string, string>>;
    readonly ports: readonly { readonly name: string; readonly port: number; readonly targetPort: string }[];
  };
}

/** A ServiceMonitor or PodMonitor of Prometheus. */
export interface ServiceMonitor {
  readonly metadata: Meta;
  readonly spec: {
    readonly namespaceSelector: { readonly matchNames: readonly string[] };
    readonly selector: { readonly matchLabels: Readonly<Record<string, string>> };
    readonly endpoints: readonly {
      readonly port: string;
      readonly path: string;
      readonly interval: string;
      readonly basicAuth?: { readonly username: KeyRef; readonly password: KeyRef };
    }[];
  };
}

/** CloudNativePG's cluster. */
export interface PostgresCluster {
  readonly metadata: Meta;
  readonly spec: {
    readonly postgresql: {
      readonly parameters: Readonly<Record<string, string>>;
      readonly pg_hba: readonly string[];
    };
    readonly managed: {
      readonly roles: readonly {
        readonly name: string;
        readonly login: boolean;
        readonly connectionLimit: number;
        readonly passwordSecret: { readonly name: string };
      }[];
    };
  };
}

/** CloudNativePG's database. */
export interface PostgresDatabase {
  readonly metadata: Meta;
  readonly spec: {
    readonly name: string;
    readonly owner: string;
    readonly cluster: { readonly name: string };
  };
}

/** The kinds that are read, by their names. */
export interface Kinds {
  readonly Deployment: Workload;
  readonly StatefulSet: Workload;
  readonly Job: Workload;
  readonly ConfigMap: ConfigMap;
  readonly Service: Service;
  readonly ServiceMonitor: ServiceMonitor;
  readonly Cluster: PostgresCluster;
  readonly Database: PostgresDatabase;
}
