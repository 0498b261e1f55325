/** The role of a value in the cluster file, the same for all components; its type states it by `@role`. */
export type Role =
  | 'address'
  | 'exposure'
  | 'api-exposure'
  | 'host'
  | 'storage-class'
  | 'local-storage-class'
  | 'volume-size'
  | 'repository';

/** A place in the cluster file whose value has a role. */
export interface RolePath {
  /** Dotted path, such as `components.notes.exposure`, with `*` for every item of a list. */
  readonly path: string;
  readonly role: Role;
}

/**
 * Fixed address on the LAN, out of a load-balancer pool.
 * @role address
 */
export type LanAddress = string;

/**
 * Host name below the cluster's domain, the domain left out.
 * @role host
 */
export type HostName = string;

/**
 * Name of a storage class of the cluster.
 * @role storage-class
 */
export type StorageClassName = string;

/**
 * Name of a storage class of type `local`: what it holds is lost or corrupted on NFS.
 * @role local-storage-class
 */
export type LocalStorageClassName = string;

/**
 * Size of a volume, such as `20Gi`.
 * @role volume-size
 */
export type VolumeSize = string;

/**
 * Address of a git repository outside the cluster, as `https://…` or `ssh://…`.
 * @role repository
 */
export type RepositoryUrl = string;

/** A volume of a component. */
export interface VolumeOptions {
  /** Size of the volume, such as `20Gi`. */
  readonly size: VolumeSize;
  /**
   * Name of the storage class.
   * @default the cluster's default class
   */
  readonly storageClass?: StorageClassName;
}

/** A volume of a component that loses data on NFS. */
export interface LocalVolumeOptions {
  /** Size of the volume, such as `20Gi`. */
  readonly size: VolumeSize;
  /**
   * Name of the storage class, never one on NFS.
   * @default the cluster's default class
   */
  readonly storageClass?: LocalStorageClassName;
}

/**
 * How a visitor proves who they are: `oidc`, the application asks the platform's identity; `forward-auth`, the gateway
 * does before anything of the application is seen; `login`, the application's own accounts; `none`, nothing, which goes
 * into the exceptions.
 */
export type Authentication = 'oidc' | 'forward-auth' | 'login' | 'none';

/**
 * How an application is reached from the LAN.
 * @role exposure
 */
export interface ExposureOptions<Login extends Authentication = Authentication> {
  /**
   * Host name below the cluster's domain, the domain left out.
   * @default the component's name
   */
  readonly host?: HostName;
  /**
   * Fixed address of its own besides the gateway's, out of a load-balancer pool.
   * @default none: reachable at the gateway's address by its host name
   */
  readonly address?: LanAddress;
  /** How a visitor proves who they are. */
  readonly auth: Login | 'none';
  /** Why the application has no login; needed with `auth: 'none'`, and printed among the exceptions. */
  readonly reason?: string;
}

/**
 * How an application is reached from the LAN whose API has a login of its own, which `forward-auth` leaves alone.
 * @role api-exposure
 */
export interface ApiExposureOptions<Login extends Authentication = Authentication>
  extends ExposureOptions<Login> {}

/** An exposure in the cluster file. */
export interface DeclaredExposure {
  readonly path: string;
  readonly exposure: ExposureOptions & { readonly host: string };
  /** True when the application has an API with its own login. */
  readonly hasApiLogin: boolean;
}
