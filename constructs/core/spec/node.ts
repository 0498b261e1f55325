/** One machine. */
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
  /**
   * Labels besides the ones that Kubernetes and Hearth set; the kubelet allows none below `kubernetes.io` and `k8s.io`.
   * @default {}
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Taints as `key=value:Effect` or `key:Effect`, Effect one of NoSchedule, PreferNoSchedule, NoExecute.
   * @default []
   */
  readonly taints?: readonly string[];
  /** Label whose value changes at run time, such as what a graphics card is used for. */
  readonly modes?: ModesSpec;
}

/** One label of a node that changes at run time; pods are proven to fit with each combination of all nodes' values. */
export interface ModesSpec {
  /** Key of the label. It does not stand in `labels` as well. */
  readonly label: string;
  /** Values that it may take. */
  readonly values: readonly string[];
  /** The value that the node joins with, one of `values`. */
  readonly initial: string;
}

/** Graphics cards of one machine, all alike. The node gets the label `nvidia.com/gpu.present=true`. */
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
  /**
   * Whether the node is for pods with a graphics card alone, by the taint `nvidia.com/gpu=present:NoSchedule`. Components'
   * pods with `gpus` tolerate it.
   * @default false
   */
  readonly reserved?: boolean;
}
