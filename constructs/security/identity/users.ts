/** A user. */
export interface UserSpec {
  /** Login name, which is also the name among the members of teams. */
  readonly name: string;
  /** Name that applications show. */
  readonly displayName: string;
  /** Mail address, which identifies the user in applications. */
  readonly email: string;
  /**
   * Groups besides those of teams: `admins`, the administrators of every application, and groups that teams name among
   * their members.
   * @default []
   */
  readonly groups?: readonly string[];
}

/** A user with every default. */
export type ResolvedUser = Required<UserSpec>;
