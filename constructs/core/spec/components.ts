/** Optional parts of the platform. */
export interface ComponentsSpec {
  /** Object store with the S3 API. */
  readonly objectStore?: VolumeOptions;
  /** PostgreSQL, run by CloudNativePG. Its volumes are never on NFS. */
  readonly postgres?: PostgresOptions;
  /** Prometheus, Alertmanager and Grafana. The volume is Prometheus's, never on NFS. */
  readonly observability?: VolumeOptions;
  /** MLflow: experiment tracking and model registry. Needs `postgres` and `objectStore`. */
  readonly mlflow?: MlflowOptions;
}

/** Options of a component that keeps data. */
export interface VolumeOptions {
  /** Size of its volume, such as `50Gi`. */
  readonly size: string;
  /**
   * Name of the storage class.
   * @default the cluster's default class
   */
  readonly storageClass?: string;
}

/** Options of PostgreSQL. */
export interface PostgresOptions extends VolumeOptions {
  /**
   * How many PostgreSQL instances; each more is a replica on another node.
   * @default 1
   */
  readonly instances?: number;
}

/** Options of MLflow. */
export interface MlflowOptions {
  /**
   * How many processes answer requests.
   * @default 2
   */
  readonly workers?: number;
}
