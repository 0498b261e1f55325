/** Who may log in to the platform's applications: one login for all that can take it. */
export interface IdentitySpec {
  /**
   * Host name below the cluster's domain at which people log in, the domain left out.
   * @default 'auth'
   */
  readonly host?: string;
  /**
   * Name of the storage class of its few records, never on NFS.
   * @default the cluster's default class
   */
  readonly storageClass?: string;
  /** The people. Their passwords are secrets of the contract. */
  readonly users: readonly UserSpec[];
}

/** Somebody who may log in. */
export interface UserSpec {
  /** What they log in as, and what teams call them among their members. */
  readonly name: string;
  /** What applications show. */
  readonly displayName: string;
  /** Mail address, by which applications tell people apart. */
  readonly email: string;
  /**
   * Groups besides those that follow from their teams: `admins`, who administer every application, and groups that
   * teams name among their members.
   * @default []
   */
  readonly groups?: readonly string[];
}
