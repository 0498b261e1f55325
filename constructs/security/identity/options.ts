import { ComponentOptions } from '../../core/spec/options.ts';
import type { Resolved } from '../../core/spec/resolved.ts';
import type { HostName, LocalStorageClassName } from '../../core/spec/roles.ts';
import { options as teams } from '../../tenancy/team/options.ts';
import { checkDomain, checkIdentity } from './check.ts';
import type { UserSpec } from './users.ts';

/**
 * The users of the platform's applications: one login for all applications that support it.
 * @section identity
 */
export interface Options {
  /**
   * Host name below the cluster's domain at which people log in, the domain left out.
   * @default 'auth'
   */
  readonly host?: HostName;
  /**
   * Name of the storage class of its few records, never on NFS.
   * @default the cluster's default class
   */
  readonly storageClass?: LocalStorageClassName;
  /** The users. Their passwords are secrets of the contract. */
  readonly users: readonly UserSpec[];
}

/** The same with every default. */
export type ResolvedOptions = Resolved<Options, 'host' | 'storageClass' | 'users.*.groups'>;

export const options = new ComponentOptions<ResolvedOptions>({
  *check({ users }, { path, spec: { domain }, exposures, optionsOf }) {
    yield* checkDomain(domain);
    yield* checkIdentity(path, users, optionsOf(teams) ?? [], exposures);
  },
});
