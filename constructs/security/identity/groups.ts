import { teamGroup } from '../../tenancy/team/environments.ts';
import type { ResolvedTeam } from '../../tenancy/team/teams.ts';
import type { ResolvedUser } from './users.ts';

/** The group whose members administer every application. */
export const administrators = 'admins';

/** The groups that applications are told of somebody: their own, and one for each of their roles in teams. */
export function groupsOf({ name, groups }: ResolvedUser, teams: readonly ResolvedTeam[]): string[] {
  const roles = teams.flatMap((team) =>
    team.members
      .filter((member) => (member.kind === 'user' ? member.name === name : groups.includes(member.name)))
      .map(({ role }) => teamGroup(team, role)),
  );
  return [...new Set([...groups, ...roles])].sort();
}
