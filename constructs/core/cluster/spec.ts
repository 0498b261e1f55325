/** What a person has and wants: the one typed value that a file in `clusters/` exports. Data only. */
export interface ClusterSpec {
  /** Name of the cluster: the file's name without `.ts`, the folder in `dist/`. Lower-case letters, digits and dashes. */
  readonly name: string;
  /** Domain below which every host name of the platform stands, such as `home.example.org`. */
  readonly domain: string;
  /** Where Argo CD reads `dist/` from. */
  readonly git: GitSpec;
  /** Address ranges of the cluster and of the LANs that its nodes stand in. */
  readonly network: NetworkSpec;
  /** The machines. */
  readonly nodes: readonly NodeSpec[];
  /** Storage classes that claims can name. */
  readonly storage: StorageSpec;
  /**
   * Who signs the platform's certificates.
   * @default { issuer: 'own-ca' }
   */
  readonly tls?: TlsSpec;
  /** What is reachable from the LAN, and how a visitor proves who they are. */
  readonly exposures: ExposuresSpec;
  /** Which optional parts of the platform are on, and their few options. An absent part is off. */
  readonly components: ComponentsSpec;
  /** Objectives that components are configured for. */
  readonly objectives?: ObjectivesSpec;
}

export interface GitSpec {
  /** Address of the repository as Argo CD reaches it: `https://…` or `ssh://…`. */
  readonly url: string;
  /**
   * Branch, tag or commit.
   * @default 'main'
   */
  readonly revision?: string;
}

export interface NetworkSpec {
  /**
   * Range of pod addresses.
   * @default '10.42.0.0/16'
   */
  readonly podCidr?: string;
  /**
   * Range of Service addresses.
   * @default '10.43.0.0/16'
   */
  readonly serviceCidr?: string;
  /** Address at which nodes and people reach the Kubernetes API: a server's address, or a virtual one outside DHCP. */
  readonly apiAddress: string;
  /** The LANs that nodes stand in. */
  readonly subnets: readonly SubnetSpec[];
  /** The Tailscale network that joins nodes on different subnets; needed as soon as nodes stand on more than one. */
  readonly tailnet?: TailnetSpec;
}

export interface SubnetSpec {
  /** Name that nodes refer to. */
  readonly name: string;
  /** Range of the LAN, such as `192.168.2.0/24`. */
  readonly cidr: string;
  /** The router's address. */
  readonly gateway: string;
  /** First and last address that the LAN's DHCP server hands out, `192.168.2.200-192.168.2.250`. */
  readonly dhcp?: string;
  /** First and last address that the platform may announce on this LAN, `192.168.2.100-192.168.2.149`. */
  readonly loadBalancerPool?: string;
}

export interface TailnetSpec {
  /**
   * Range of the tailnet's addresses.
   * @default '100.64.0.0/10'
   */
  readonly cidr?: string;
  /**
   * MTU of pod traffic in bytes. Over a tailnet of MTU 1280, 1270 was measured to work and 1271 to fail.
   * @default 1270
   */
  readonly podMtu?: number;
}

export interface NodeSpec {
  /** Host name, unique in the cluster. */
  readonly name: string;
  /** `server` runs the control plane and etcd, and pods besides; `agent` runs pods only. */
  readonly role: 'server' | 'agent';
  /** Address on its LAN. */
  readonly address: string;
  /** Name of the subnet that the address lies in. */
  readonly subnet: string;
  /** Address on the tailnet; needed on every node of a cluster with a tailnet. */
  readonly tailnetAddress?: string;
  /**
   * The network card that the address is on.
   * @default 'eth0'
   */
  readonly networkInterface?: string;
  /**
   * Processor architecture.
   * @default 'amd64'
   */
  readonly arch?: 'amd64' | 'arm64';
  /** CPU cores, threads counted. */
  readonly cpu: number;
  /** Memory, such as `8Gi`. */
  readonly memory: string;
  /** Disk for Kubernetes and local volumes, such as `64Gi`. */
  readonly disk: string;
  /** Graphics card for models. */
  readonly gpu?: GpuSpec;
  /** Labels besides the ones that Kubernetes and Hearth set. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Taints as `key=value:Effect`, Effect one of NoSchedule, PreferNoSchedule, NoExecute. */
  readonly taints?: readonly string[];
}

export interface GpuSpec {
  /** Model, for people: `RTX 3060`. */
  readonly model: string;
  /** Video memory of one card, such as `12Gi`. */
  readonly vram: string;
  /**
   * How many cards.
   * @default 1
   */
  readonly count?: number;
}

export interface StorageSpec {
  /** The classes; exactly one of them is the default. */
  readonly classes: readonly StorageClassSpec[];
}

export type StorageClassSpec = LocalStorageClassSpec | NfsStorageClassSpec;

export interface LocalStorageClassSpec {
  /** Name of the StorageClass. */
  readonly name: string;
  /** `local`: a folder on the disk of the node that the pod first runs on; one node at a time. */
  readonly type: 'local';
  /**
   * Whether claims that name no class get this one.
   * @default false
   */
  readonly default?: boolean;
}

export interface NfsStorageClassSpec {
  /** Name of the StorageClass. */
  readonly name: string;
  /** `nfs`: a folder on a NAS, shared by nodes. Never for databases. */
  readonly type: 'nfs';
  /** Address or host name of the NAS. */
  readonly server: string;
  /** Exported folder, such as `/volume1/k8s-data`. */
  readonly export: string;
  /**
   * Space on the export that the cluster may claim, such as `2Ti`. Claims on this class are added up against it.
   * @default no limit
   */
  readonly capacity?: string;
  /**
   * Whether claims that name no class get this one.
   * @default false
   */
  readonly default?: boolean;
}

export type TlsSpec = OwnCaSpec | AcmeSpec;

export interface OwnCaSpec {
  /** `own-ca`: a certificate authority of the platform's own; people install its root once. */
  readonly issuer: 'own-ca';
}

export interface AcmeSpec {
  /** `acme`: a public authority such as Let's Encrypt, by DNS-01, since a homelab answers no HTTP from outside. */
  readonly issuer: 'acme';
  /** Mail address that the authority writes to. */
  readonly email: string;
  /**
   * Directory URL of the authority.
   * @default 'https://acme-v02.api.letsencrypt.org/directory'
   */
  readonly server?: string;
  /** The DNS service that holds the domain; its API token is asked for as a secret. */
  readonly dns: 'cloudflare' | 'digitalocean';
}

/** How a visitor proves who they are: `login`, the application's own accounts; `none`, nothing, which goes into the ledger. */
export type Authentication = 'login' | 'none';

export interface ExposureSpec {
  /**
   * Host name below the cluster's domain.
   * @default the exposure's name
   */
  readonly host?: string;
  /**
   * Fixed address of its own besides the gateway's, out of a load-balancer pool.
   * @default none: reachable at the gateway's address by its host name
   */
  readonly address?: string;
  /** How a visitor proves who they are. */
  readonly auth: Authentication;
  /** Why nobody has to; needed with `auth: 'none'`, and printed in the ledger. */
  readonly reason?: string;
}

export interface ExposuresSpec {
  /** Fixed address of the gateway, through which every host name is reached. */
  readonly gateway: { readonly address: string };
  /** Fixed address of the DNS server that answers for the domain. */
  readonly dns: { readonly address: string };
  readonly argocd?: ExposureSpec;
  readonly grafana?: ExposureSpec;
  readonly mlflow?: ExposureSpec;
  readonly objectStore?: ExposureSpec;
}

export interface ComponentsSpec {
  /** Object store with the S3 API. */
  readonly objectStore?: VolumeOptions;
  /** PostgreSQL, run by CloudNativePG. */
  readonly postgres?: PostgresOptions;
  /** Prometheus, Alertmanager and Grafana. */
  readonly observability?: VolumeOptions;
  /** MLflow: experiment tracking and model registry. Needs `postgres` and `objectStore`. */
  readonly mlflow?: MlflowOptions;
}

export interface VolumeOptions {
  /** Size of its volume, such as `50Gi`. */
  readonly size: string;
  /**
   * Name of the storage class.
   * @default the cluster's default class
   */
  readonly storageClass?: string;
}

export interface PostgresOptions extends VolumeOptions {
  /**
   * How many PostgreSQL instances; each more is a replica on another node.
   * @default 1
   */
  readonly instances?: number;
}

export interface MlflowOptions {
  /**
   * How many processes answer requests.
   * @default 2
   */
  readonly workers?: number;
}

export interface ObjectivesSpec {
  /**
   * How long metrics are kept, as a Prometheus duration.
   * @default '7d'
   */
  readonly metricsRetention?: string;
  /**
   * How often metrics are read, as a Prometheus duration.
   * @default '30s'
   */
  readonly scrapeInterval?: string;
}
