import { isPrivate, type Repository } from '../../gitops/argocd/repositories.ts';
import type { ResolvedTeam } from './teams.ts';

/** The repositories of a team, each with the name of its login. */
export function repositoriesOf(team: ResolvedTeam): Repository[] {
  const { name, repositories, privateRepositories } = team;
  const all = [
    ...repositories.map((url) => ({ url, private: false })),
    ...privateRepositories.map((url) => ({ url, private: true })),
  ];
  return all.map((it, index) => ({
    url: it.url,
    name: `repository-team-${name}-${index + 1}`,
    private: isPrivate(it),
  }));
}
