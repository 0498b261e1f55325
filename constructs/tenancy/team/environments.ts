import type { ResolvedPipeline } from '../../mlops/pipeline/spec.ts';
import type { ResolvedModel } from '../../mlops/rollout/model.ts';
import type { QuotaSpec, ResolvedTeam, TeamRole } from './teams.ts';

/** The environments that a team can have, from the least important one. */
export const environmentNames = ['dev', 'staging', 'production'] as const;

/** The roles of a team; each includes the ones before it. */
export const teamRoles = ['viewer', 'developer', 'maintainer'] as const;

/** An environment that a team has. */
export interface TeamEnvironment {
  readonly name: (typeof environmentNames)[number];
  /** `<team>` in production, else `<team>-<environment>`. */
  readonly namespace: string;
  readonly quota: Required<QuotaSpec>;
  readonly models: readonly ResolvedModel[];
  readonly pipelines: readonly ResolvedPipeline[];
}

/** The group of an identity provider whose members have a role in a team. */
export function teamGroup({ name }: ResolvedTeam, role: TeamRole): string {
  return `team:${name}:${role}`;
}

/** The environments of a team, each with its namespace. */
export function environmentsOf({ name: team, environments }: ResolvedTeam): TeamEnvironment[] {
  return environmentNames.flatMap((name) => {
    const environment = environments[name];
    if (!environment) return [];
    const { quota, models, pipelines } = environment;
    return [{ name, namespace: name === 'production' ? team : `${team}-${name}`, quota, models, pipelines }];
  });
}
