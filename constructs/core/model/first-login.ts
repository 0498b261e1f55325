import { Collection } from '../base/registry.ts';
import type { Owner } from './owner.ts';

/** An account that exists from the start, by which a person logs in to an application. */
export interface FirstLogin {
  readonly component: Owner;
  /** Name of the account. */
  readonly user: string;
  /** The Secret with its password, in the namespace of the component. */
  readonly secret: string;
  /** The key of the password in that Secret. */
  readonly key: string;
}

/** The accounts that exist from the start, for the README of the cluster. */
export const allFirstLogins = new Collection<FirstLogin>('first logins');
