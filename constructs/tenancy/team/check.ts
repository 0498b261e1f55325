import type { Problem } from '../../core/base/problem.ts';
import { any, quoted } from '../../core/base/words.ts';
import { checkOutside } from '../../core/spec/checks/outside.ts';
import { checkOnce, repeated } from '../../core/spec/checks/repeated.ts';
import { parseHostAndPort } from '../../core/spec/checks/urls.ts';
import type { ResolvedCluster } from '../../core/spec/resolve.ts';
import { checkQuotas } from './check-quotas.ts';
import { environmentNames, environmentsOf } from './environments.ts';
import type { PlatformPart, ResolvedTeam } from './teams.ts';

/** Checks teams: unique names and members, valid quotas, and services that are on. */
export function* checkTeams(
  teams: readonly ResolvedTeam[],
  cluster: ResolvedCluster,
  parts: Readonly<Record<PlatformPart, boolean>>,
): Generator<Problem> {
  for (const [i, team] of teams.entries()) {
    const path = `teams[${i}]`;
    yield* checkName(`${path}.name`, team);
    yield* checkEnvironments(`${path}.environments`, team);
    yield* checkMembers(`${path}.members`, team);
    yield* checkUses(`${path}.uses`, team, parts);
    yield* checkRegistry(path, team, cluster);
  }
  yield* checkNamespaces(teams);
  yield* checkQuotas(teams, cluster.nodes);
}

function* checkName(path: string, { name }: ResolvedTeam): Generator<Problem> {
  // Short enough to be part of names in the object store, PostgreSQL and MLflow.
  if (/^[a-z]([-a-z0-9]{1,22})[a-z0-9]$/.test(name)) return;
  yield {
    code: 'team-invalid-name',
    path,
    found: quoted(name),
    expected: '3 to 24 lower-case letters, digits and dashes, from a letter to a letter or digit',
    fix: 'Choose such a name.',
  };
}

function* checkEnvironments(path: string, team: ResolvedTeam): Generator<Problem> {
  if (environmentsOf(team).length > 0) return;
  yield {
    code: 'team-without-environment',
    path,
    found: 'no environment',
    expected: `at least one of ${any(environmentNames)}`,
    fix: 'Add an environment, or remove the team.',
  };
}

function* checkNamespaces(teams: readonly ResolvedTeam[]): Generator<Problem> {
  const placed = teams.flatMap((team, i) =>
    environmentsOf(team).map(({ name, namespace }) => ({
      path: `teams[${i}].environments.${name}`,
      value: namespace,
    })),
  );
  for (const { path, value } of placed) {
    // Cilium reads Secrets of cilium-secrets.
    if (!/^(default$|(kube|hearth|cilium)-)/.test(value)) continue;
    yield {
      code: 'team-namespace-reserved',
      path,
      found: `the namespace ${value}, which is reserved`,
      expected: 'a namespace that neither the platform nor Kubernetes uses',
      fix: 'Rename the team.',
    };
  }
  for (const { path, value, before } of repeated(placed)) {
    yield {
      code: 'namespace-in-use',
      path,
      found: `the namespace ${value}, the same as that of ${before}`,
      expected: 'a namespace of its own',
      fix: 'Rename one of the two teams.',
    };
  }
}

function* checkMembers(path: string, { members }: ResolvedTeam): Generator<Problem> {
  for (const [i, { name }] of members.entries()) {
    if (/^[^\s:]+(:[^\s:]+)*$/.test(name) && !/^(system|team):/.test(name)) continue;
    yield {
      code: 'team-invalid-member-name',
      path: `${path}[${i}].name`,
      found: quoted(name),
      expected: 'a name without spaces that does not begin with system: or team:, which give other rights',
      fix: 'Write it as the API server knows it, such as ada or ada@example.org.',
    };
  }
  const placed = members.map(({ kind, name }, i) => ({ path: `${path}[${i}]`, value: `${kind} ${name}` }));
  yield* checkOnce(
    placed,
    'each member once, with the highest of their roles, which includes the others',
    'Remove one of the two.',
  );
}

/** The component of each service, as its key in the cluster file. */
const providers = {
  mlflow: 'mlflow',
  bucket: 'objectStore',
  database: 'postgres',
  registry: 'registry',
  builder: 'builder',
  workflows: 'argoWorkflows',
} as const;

function* checkUses(
  path: string,
  { uses }: ResolvedTeam,
  parts: Readonly<Record<PlatformPart, boolean>>,
): Generator<Problem> {
  for (const [i, part] of uses.entries()) {
    if (parts[part]) continue;
    yield {
      code: 'component-off',
      path: `${path}[${i}]`,
      found: `${part}, but components.${providers[part]} is off`,
      expected: 'a part of the platform that is on',
      fix: `Add components.${providers[part]}, or remove ${part}.`,
    };
  }
  yield* checkOnce(
    uses.map((value, i) => ({ path: `${path}[${i}]`, value })),
    'each part once',
  );
}

function* checkRegistry(
  path: string,
  { registry }: ResolvedTeam,
  cluster: ResolvedCluster,
): Generator<Problem> {
  if (registry === undefined) return;
  const parsed = parseHostAndPort(registry);
  if (parsed) {
    const at = `${path}.registry`;
    yield* checkOutside(at, parsed.host, cluster, { askedBy: 'nodes', isMachine: true });
    return;
  }
  yield {
    code: 'team-invalid-registry',
    path: `${path}.registry`,
    found: quoted(registry),
    expected: 'a host name, with its port if it is not 443',
    fix: 'Write it like ghcr.io, without https:// and without the path of an image.',
  };
}
