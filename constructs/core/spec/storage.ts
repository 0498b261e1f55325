/** The storage classes of a cluster. */
export interface StorageSpec {
  /** The classes; exactly one of them is the default. */
  readonly classes: readonly StorageClassSpec[];
}

/**
 * One storage class.
 * @discriminator type
 */
export type StorageClassSpec = LocalStorageClassSpec | NfsStorageClassSpec;

/** Volumes on the nodes' own disks. */
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

/** Volumes on a NAS. */
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
   * Version of NFS by which nodes mount it. A class cannot change it later.
   * @default '4.1'
   */
  readonly nfsVersion?: '3' | '4' | '4.1' | '4.2';
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
