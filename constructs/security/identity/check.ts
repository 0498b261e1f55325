import type { Problem } from '../../core/base/problem.ts';
import { suggest } from '../../core/base/suggest.ts';
import { any, quoted } from '../../core/base/words.ts';
import { isPublicSuffix } from '../../core/spec/checks/public-suffix.ts';
import { checkOnce, checkUnique, repeated } from '../../core/spec/checks/repeated.ts';
import { checkMail } from '../../core/spec/checks/syntax.ts';
import type { DeclaredExposure } from '../../core/spec/roles.ts';
import type { ResolvedTeam } from '../../tenancy/team/teams.ts';
import { administrators, groupsOf } from './groups.ts';
import type { ResolvedUser } from './users.ts';

/** Checks the domain, for which browsers store the cookie of the login. */
export function* checkDomain(domain: string): Generator<Problem> {
  if (!isPublicSuffix(domain)) return;
  yield {
    code: 'identity-public-suffix',
    path: 'domain',
    found: `${domain}, below which strangers have names, so that browsers keep no login for it`,
    expected: 'a domain of your own, where there is an identity section',
    fix: `Write a name below it, such as lab.${domain}.`,
  };
}

/** Checks `identity`: unique users, groups that are used, and at least one exposure that uses the login. */
export function* checkIdentity(
  path: string,
  users: readonly ResolvedUser[],
  teams: readonly ResolvedTeam[],
  exposures: readonly DeclaredExposure[],
): Generator<Problem> {
  yield* checkUsers(users);
  yield* checkGroups(teams, users);
  yield* checkMembers(teams, users);
  if (exposures.some(({ exposure: { auth } }) => auth === 'oidc' || auth === 'forward-auth')) return;
  yield {
    code: 'identity-without-exposure',
    path,
    found: 'an identity that no exposure uses',
    expected: "at least one exposure with auth: 'oidc' or 'forward-auth'",
    fix: "Write auth: 'oidc' at components.argocd.exposure, or remove identity.",
  };
}

function* checkUsers(users: readonly ResolvedUser[]): Generator<Problem> {
  for (const [i, { name, displayName, email }] of users.entries()) {
    const path = `identity.users[${i}]`;
    if (name === 'admin') {
      yield {
        code: 'identity-reserved-user-name',
        path: `${path}.name`,
        found: "'admin', the name of the administrator that applications make themselves",
        expected: 'another name: two accounts of one name conflict',
        fix: `Choose another name: the group ${administrators} makes a user an administrator.`,
      };
    } else if (!/^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$/.test(name)) {
      yield {
        code: 'identity-invalid-user-name',
        path: `${path}.name`,
        found: quoted(name),
        expected: 'up to 32 lower-case letters, digits and dashes, from a letter to a letter or digit',
        fix: 'Choose such a name.',
      };
    }
    if (displayName.trim() === '') {
      yield {
        code: 'identity-empty-display-name',
        path: `${path}.displayName`,
        found: quoted(displayName),
        expected: 'the name that applications show',
        fix: 'Write the name of the person.',
      };
    }
    yield* checkMail(`${path}.email`, email);
  }
  yield* checkUnique(users.map(({ name }, i) => ({ path: `identity.users[${i}].name`, value: name })));
  const mails = users.map(({ email }, i) => ({
    path: `identity.users[${i}].email`,
    value: email.toLowerCase(),
  }));
  for (const { path, value, before } of repeated(mails)) {
    yield {
      code: 'identity-mail-address-in-use',
      path,
      found: `${value}, the same as ${before}`,
      expected: 'an address of its own, by which applications tell users apart',
      fix: 'Write another address.',
    };
  }
}

function* checkGroups(teams: readonly ResolvedTeam[], users: readonly ResolvedUser[]): Generator<Problem> {
  const named = teams.flatMap(({ members }) => members.filter(({ kind }) => kind === 'group'));
  const known = [...new Set([administrators, ...named.map(({ name }) => name)])];
  for (const [i, user] of users.entries()) {
    const path = `identity.users[${i}].groups`;
    for (const [j, group] of user.groups.entries()) {
      if (known.includes(group)) continue;
      const near = suggest(group, known);
      yield {
        code: 'identity-unknown-group',
        path: `${path}[${j}]`,
        found: `${quoted(group)}, a group without rights`,
        expected: `${any(known)}${named.length > 0 ? '' : ', or a group that a team has among its members'}`,
        fix: near === undefined ? 'Remove it, or make it a member of a team.' : `Did you mean ${near}?`,
      };
    }
    const placed = user.groups.map((value, j) => ({ path: `${path}[${j}]`, value }));
    yield* checkOnce(placed, 'each group once');
    if (groupsOf(user, teams).length > 0) continue;
    yield {
      code: 'identity-user-without-group',
      path,
      found: `no groups, and no team with ${user.name} as a member`,
      expected: 'at least one group: a user without groups logs in to no application',
      fix: 'Add a group, make the user a member of a team, or remove the user.',
    };
  }
  if (users.some(({ groups }) => groups.includes(administrators))) return;
  yield {
    code: 'identity-without-administrator',
    path: 'identity.users',
    found: `no user in the group ${administrators}`,
    expected: 'at least one user who administers the applications',
    fix: `Write groups: ['${administrators}'] at one of the users.`,
  };
}

function* checkMembers(teams: readonly ResolvedTeam[], users: readonly ResolvedUser[]): Generator<Problem> {
  const people = users.map(({ name }) => name);
  const groups = [...new Set(users.flatMap((user) => user.groups))];
  for (const [i, { members }] of teams.entries()) {
    for (const [j, { kind, name }] of members.entries()) {
      const candidates = kind === 'user' ? people : groups;
      if (candidates.includes(name)) continue;
      const near = suggest(name, candidates);
      yield {
        code: 'identity-unknown-member',
        path: `teams[${i}].members[${j}].name`,
        found: kind === 'user' ? `${name}, who cannot log in` : `the group ${name}, which has no users`,
        expected: kind === 'user' ? 'a user of identity.users' : 'a group of a user of identity.users',
        fix:
          near === undefined
            ? `Add ${kind === 'user' ? 'the user to' : 'the group to a user of'} identity.users, or remove the member.`
            : `Did you mean ${near}?`,
      };
    }
  }
}
