import type { Gpu } from '../../cluster/gpu/index.ts';
import type { Endpoint } from '../../core/model/pods.ts';
import type { Gateway } from '../../networking/traefik/index.ts';
import type { Identity } from '../../security/identity/index.ts';
import type { Bucket } from '../../storage/object-store/bucket.ts';
import type { Database } from '../../storage/postgres/database.ts';
import type { StorageClasses } from '../../storage/storage-classes/index.ts';
import type { Account } from '../mlflow/account.ts';
import type { ResolvedOptions } from './options.ts';

/** Properties of JupyterHub. */
export interface JupyterHubProps extends Omit<ResolvedOptions, 'bucket'> {
  /** Names of the people who log in. Each has a home folder. */
  readonly people: readonly string[];
  /** Records of people and their servers. */
  readonly database: Database;
  readonly classes: StorageClasses;
  readonly gateway: Gateway;
  readonly identity: Identity;
  /** MLflow, and an account that all servers use, when it is on. */
  readonly mlflow?: { readonly api: Endpoint; readonly account: Account } | undefined;
  /** A bucket that all servers use, when the object store is on. */
  readonly bucket?: Bucket | undefined;
  /** The driver of graphics cards, needed with `gpus`. */
  readonly gpu?: Gpu | undefined;
}
