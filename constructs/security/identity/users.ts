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

/** Somebody who may log in, with every default. */
export type ResolvedUser = Required<UserSpec>;
