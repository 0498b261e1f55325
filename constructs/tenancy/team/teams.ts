import { Collection } from '../../core/base/registry.ts';
import type { Resolved } from '../../core/spec/resolved.ts';

/** People who share a part of the cluster, kept apart from everybody else in it. */
export interface TeamSpec {
  /** Name of the team and of its production namespace; the other namespaces are `<name>-dev` and `<name>-staging`. */
  readonly name: string;
  /**
   * Who belongs to it, besides the members of the groups `team:<name>:<role>` of an identity provider.
   * @default []
   */
  readonly members?: readonly MemberSpec[];
  /** Its environments: a namespace each. */
  readonly environments: EnvironmentsSpec;
  /**
   * What of the platform it may use: in each environment an account, a bucket or a database of its own.
   * @default []
   */
  readonly uses?: readonly PlatformPart[];
  /**
   * Git repositories that Argo CD may deliver to its namespaces, as `https://…` or `ssh://…`.
   * @default []
   */
  readonly repositories?: readonly string[];
  /**
   * Further ones that want a login over https, which is asked for as a secret; over ssh all do.
   * @default []
   */
  readonly privateRepositories?: readonly string[];
  /**
   * Host name of the registry that its images come from; the login is asked for as a secret.
   * @default none: registries that want no login
   */
  readonly registry?: string;
}

/** Somebody of a team. */
export interface MemberSpec {
  /** The name under which they log in, and the API server knows them; with `identity`, one of its users or groups. */
  readonly name: string;
  /**
   * One person, or a group of an identity provider.
   * @default 'user'
   */
  readonly kind?: 'user' | 'group';
  /** `viewer` sees what runs, `developer` changes it, `maintainer` reads and writes the team's secrets besides. */
  readonly role: TeamRole;
}

/** What somebody may do in the namespaces of their team; each role includes the ones before it. */
export type TeamRole = 'viewer' | 'developer' | 'maintainer';

/** The environments of a team; an absent one has no namespace. */
export interface EnvironmentsSpec {
  /** Where things are tried: the namespace `<name>-dev`. */
  readonly dev?: EnvironmentSpec;
  /** Where things are tried as they will be: the namespace `<name>-staging`. */
  readonly staging?: EnvironmentSpec;
  /** What others rely on: the namespace `<name>`. */
  readonly production?: EnvironmentSpec;
}

/** One environment of a team. */
export interface EnvironmentSpec {
  /** What all of its pods together may ask for; it is kept free for them. */
  readonly quota: QuotaSpec;
}

/** An amount that the cluster has besides what the platform takes. */
export interface QuotaSpec {
  /** CPU cores, such as 2 or 0.5. */
  readonly cpu: number;
  /** Memory, such as `8Gi`; limits may be twice of it. */
  readonly memory: string;
  /** Space of all claims together, such as `50Gi`. */
  readonly storage: string;
  /**
   * Graphics cards.
   * @default 0
   */
  readonly gpus?: number;
}

/** A part of the platform that a team can be given. */
export type PlatformPart = 'mlflow' | 'bucket' | 'database';

/** A team with every default. */
export type ResolvedTeam = Resolved<
  TeamSpec,
  | 'members'
  | 'members.*.kind'
  | 'uses'
  | 'privateRepositories'
  | 'repositories'
  | 'environments.dev.quota.gpus'
  | 'environments.staging.quota.gpus'
  | 'environments.production.quota.gpus'
>;

/** Every team of a cluster. */
export const allTeams = new Collection<ResolvedTeam>('teams');
