import type { ResolvedTeam } from './resolve.ts';
import type { UserSpec } from './spec.ts';
import { teamGroup } from './teams.ts';

/** The group whose members administer every application. */
export const administrators = 'admins';

/** The groups that applications are told of somebody: their own, and one for each of their roles in teams. */
export function groupsOf({ name, groups }: Required<UserSpec>, teams: readonly ResolvedTeam[]): string[] {
  const roles = teams.flatMap((team) =>
    team.members
      .filter((member) => (member.kind === 'user' ? member.name === name : groups.includes(member.name)))
      .map(({ role }) => teamGroup(team, role)),
  );
  return [...new Set([...groups, ...roles])].sort();
}
