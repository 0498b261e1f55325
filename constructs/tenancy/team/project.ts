import type { Component } from '../../core/author/component.ts';
import { argocdNamespace } from '../../gitops/argocd/applications.ts';
import { teamGroup, teamRoles } from './environments.ts';
import { kindsOf } from './kinds.ts';
import { repositoriesOf } from './repositories.ts';
import type { ResolvedTeam, TeamRole } from './teams.ts';

/** The rights of each role to the team's Applications. */
const actions: Readonly<Record<TeamRole, readonly string[]>> = {
  viewer: ['get'],
  developer: ['get', 'sync'],
  maintainer: ['get', 'sync', 'create', 'update', 'delete'],
};

/** The AppProject of a team's namespace: its repositories, and the kinds that a team may create. */
export function createProject(component: Component, team: ResolvedTeam): void {
  const { name: project, namespaceName: namespace } = component;
  component.object('argoproj.io/v1alpha1/AppProject', project, {
    metadata: { namespace: argocdNamespace },
    spec: {
      description: `What ${team.name} runs in ${namespace}`,
      sourceRepos: repositoriesOf(team).map(({ url }) => url),
      destinations: [{ server: 'https://kubernetes.default.svc', namespace }],
      clusterResourceWhitelist: [],
      namespaceResourceWhitelist: kindsOf(team).map(({ group, kind }) => ({ group, kind })),
      roles: teamRoles.map((role) => ({
        name: role,
        groups: [teamGroup(team, role)],
        policies: actions[role].map(
          (action) => `p, proj:${project}:${role}, applications, ${action}, ${project}/*, allow`,
        ),
      })),
    },
  });
}
