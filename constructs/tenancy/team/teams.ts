import { Collection } from '../../core/base/registry.ts';
import type { Resolved } from '../../core/spec/resolved.ts';
import type { PipelineSpec } from '../../mlops/pipeline/spec.ts';
import type { ModelSpec } from '../../mlops/rollout/model.ts';

/** A team: people who share namespaces of the cluster, isolated from all others. */
export interface TeamSpec {
  /** Name of the team and of its production namespace; the other namespaces are `<name>-dev` and `<name>-staging`. */
  readonly name: string;
  /**
   * Its members, besides those of the groups `team:<name>:<role>` of an identity provider.
   * @default []
   */
  readonly members?: readonly MemberSpec[];
  /** Its environments: a namespace each. */
  readonly environments: EnvironmentsSpec;
  /**
   * Services of the platform that it may use: each environment has its own account, bucket or database.
   * @default []
   */
  readonly uses?: readonly PlatformPart[];
  /**
   * Git repositories that Argo CD may deliver to its namespaces, as `https://…` or `ssh://…`.
   * @default []
   */
  readonly repositories?: readonly string[];
  /**
   * Further repositories that need a login over https, which the secrets tool asks for; over ssh all need one.
   * @default []
   */
  readonly privateRepositories?: readonly string[];
  /**
   * Host name of a registry outside that its images come from; the login is asked for as a secret.
   * @default none: registries that want no login
   */
  readonly registry?: string;
}

/** A member of a team. */
export interface MemberSpec {
  /** Login name, which is also the name at the API server; with `identity`, one of its users or groups. */
  readonly name: string;
  /**
   * One person, or a group of an identity provider.
   * @default 'user'
   */
  readonly kind?: 'user' | 'group';
  /** `viewer` reads objects, `developer` changes them, `maintainer` also reads and writes the team's secrets. */
  readonly role: TeamRole;
}

/** Role of a member in the namespaces of the team; each role includes the ones before it. */
export type TeamRole = 'viewer' | 'developer' | 'maintainer';

/** The environments of a team; an absent one has no namespace. */
export interface EnvironmentsSpec {
  /** For experiments: the namespace `<name>-dev`. */
  readonly dev?: EnvironmentSpec;
  /** For tests before production: the namespace `<name>-staging`. */
  readonly staging?: EnvironmentSpec;
  /** Production: the namespace `<name>`. */
  readonly production?: EnvironmentSpec;
}

/** One environment of a team. */
export interface EnvironmentSpec {
  /** Maximum of all requests of its pods; these resources are kept free for them. */
  readonly quota: QuotaSpec;
  /**
   * Models that it serves, from files in its bucket; needs `components.kserve`.
   * @default []
   */
  readonly models?: readonly ModelSpec[];
  /**
   * Pipelines that run in it; needs `workflows`, `mlflow` and `bucket` in `uses`.
   * @default []
   */
  readonly pipelines?: readonly PipelineSpec[];
}

/** Resources that the cluster has besides those of the platform. */
export interface QuotaSpec {
  /** CPU cores, such as 2 or 0.5. */
  readonly cpu: number;
  /** Memory, such as `8Gi`; limits may be twice of it. */
  readonly memory: string;
  /** Space of all claims together, such as `50Gi`. */
  readonly storage: string;
  /**
   * Space on the disks of nodes for what pods write outside of claims, logs among it.
   * @default '20Gi'
   */
  readonly scratch?: string;
  /**
   * Space of the bucket in the object store, where `uses` has `bucket` or `workflows`.
   * @default '10Gi'
   */
  readonly bucket?: string;
  /**
   * Graphics cards.
   * @default 0
   */
  readonly gpus?: number;
}

/**
 * A service of the platform that a team can use: an account of MLflow, a bucket, a database, images of its own in the
 * cluster's registry, builds of images, or workflows.
 */
export type PlatformPart = 'mlflow' | 'bucket' | 'database' | 'registry' | 'builder' | 'workflows';

/** True when the environments of a team have a bucket; artifacts of workflows are also in it. */
export function hasBucket({ uses }: Pick<ResolvedTeam, 'uses'>): boolean {
  return uses.includes('bucket') || uses.includes('workflows');
}

/** The name of an environment. */
type EnvironmentName = keyof EnvironmentsSpec;

/** A team with every default. */
export type ResolvedTeam = Resolved<
  TeamSpec,
  | 'members'
  | 'members.*.kind'
  | 'uses'
  | 'privateRepositories'
  | 'repositories'
  | `environments.${EnvironmentName}.quota.${'scratch' | 'bucket' | 'gpus'}`
  | `environments.${EnvironmentName}.models`
  | `environments.${EnvironmentName}.models.*.${'cpu' | 'memory' | 'replicas' | 'size'}`
  | `environments.${EnvironmentName}.pipelines`
  | `environments.${EnvironmentName}.pipelines.*.${'dataVersion' | 'promotion.approval'}`
>;

/** Every team of a cluster. */
export const allTeams = new Collection<ResolvedTeam>('teams');
