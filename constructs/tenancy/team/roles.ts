import type { PolicyRule } from '../../../imports/types/index.ts';
import type { Component } from '../../core/author/component.ts';
import { groupBy } from '../../core/base/collections.ts';
import { teamGroup, teamRoles } from './environments.ts';
import { kindsOf, type TeamKind } from './kinds.ts';
import type { ResolvedTeam, TeamRole } from './teams.ts';

const see = ['get', 'list', 'watch'];
const change = ['create', 'update', 'patch', 'delete'];

function made(kinds: readonly TeamKind[], verbs: readonly string[]): PolicyRule[] {
  return [...groupBy(kinds, ({ group }) => group)].map(([group, some]) => ({
    apiGroups: [group],
    resources: some.map(({ resource }) => resource),
    verbs,
  }));
}

/**
 * The rights that each role adds to the ones before it. No role may grant rights: membership in a team is in git only.
 */
const rulesFor = (kinds: readonly TeamKind[]): Readonly<Record<TeamRole, PolicyRule[]>> => ({
  viewer: [
    ...made(kinds, see),
    {
      apiGroups: [''],
      resources: ['pods', 'pods/log', 'events', 'resourcequotas', 'limitranges', 'serviceaccounts'],
      verbs: see,
    },
    { apiGroups: ['apps'], resources: ['replicasets'], verbs: see },
    { apiGroups: ['events.k8s.io'], resources: ['events'], verbs: see },
    { apiGroups: ['networking.k8s.io'], resources: ['networkpolicies'], verbs: see },
  ],
  developer: [
    ...made(kinds, change),
    { apiGroups: [''], resources: ['pods'], verbs: ['create', 'delete'] },
    { apiGroups: [''], resources: ['pods/exec', 'pods/portforward'], verbs: ['create', 'get'] },
    {
      apiGroups: ['apps'],
      resources: ['deployments/scale', 'statefulsets/scale'],
      verbs: ['patch', 'update'],
    },
  ],
  maintainer: [{ apiGroups: [''], resources: ['secrets'], verbs: [...see, ...change] }],
});

/** The roles of a team in one of its namespaces, each bound to the members with this or a higher role. */
export function createRoles(component: Component, team: ResolvedTeam): void {
  const apiGroup = 'rbac.authorization.k8s.io';
  const rules = rulesFor(kindsOf(team));
  teamRoles.forEach((role, index) => {
    const holders = teamRoles.slice(index);
    const name = `team-${role}`;
    component.object('rbac.authorization.k8s.io/v1/Role', name, { rules: rules[role] });
    component.object('rbac.authorization.k8s.io/v1/RoleBinding', name, {
      roleRef: { apiGroup, kind: 'Role', name },
      subjects: [
        ...holders.map((holder) => ({ apiGroup, kind: 'Group', name: teamGroup(team, holder) })),
        ...team.members
          .filter((member) => holders.includes(member.role))
          .map(({ kind, name: member }) => ({
            apiGroup,
            kind: kind === 'user' ? 'User' : 'Group',
            name: member,
          })),
      ],
    });
  });
}
