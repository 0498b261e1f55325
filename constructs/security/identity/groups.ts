import { teamGroup } from '../../tenancy/team/environments.ts';
import type { ResolvedTeam } from '../../tenancy/team/teams.ts';
import type { ResolvedUser } from './users.ts';

/** The group of the administrators of all applications. */
export const administrators = 'admins';

/** The groups of a user: those in the cluster file, and one for each role in a team. */
export function groupsOf({ name, groups }: ResolvedUser, teams: readonly ResolvedTeam[]): string[] {
  const roles = teams.flatMap((team) =>
    team.members
      .filter((member) => (member.kind === 'user' ? member.name === name : groups.includes(member.name)))
      .map(({ role }) => teamGroup(team, role)),
  );
  return [...new Set([...groups, ...roles])].sort();
}
