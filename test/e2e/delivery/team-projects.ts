import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import type { TeamSpec } from '../../../constructs/tenancy/team/teams.ts';
import { until } from '../process.ts';
import { CheckError, expectNone } from '../report.ts';
import { pod } from '../team-attempts.ts';
import { type Application, describe, getApplication, isDone, removeApplication } from './applications.ts';
import { deliverCommit, found, patience } from './converge.ts';
import { reasonsOf } from './faults.ts';
import type { Site } from './site.ts';
import type { Steps } from './steps.ts';

const project = 'team-data-science-dev';
const database = `/apis/postgresql.cnpg.io/v1/namespaces/postgres/databases/${project}`;
const repository = 'https://github.com/example/data-science.git';

/** An Application of a team. */
interface Attempt {
  readonly name: string;
  readonly what: string;
  /** @default the project of the team whose repository it is */
  readonly project?: string;
  /** @default the team's */
  readonly namespace?: string;
  /** @default the team's */
  readonly repository?: string;
  readonly path: string;
  /** The expected refusal of each; an Application without one has to succeed. */
  readonly refusals: readonly RegExp[];
}

/** Kinds that no AppProject of a team allows, each with a minimal object. */
const forbidden: readonly Manifest[] = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'own' } },
  { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'more' }, spec: { hard: { pods: '1000' } } },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'all' },
    spec: { podSelector: {} },
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'own' },
    rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }],
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: 'own' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: [{ kind: 'ServiceAccount', name: 'default', namespace: 'data-science-dev' }],
  },
  { apiVersion: 'argoproj.io/v1alpha1', kind: 'AppProject', metadata: { name: 'own' }, spec: {} },
];

const destinations = /do not match any of the allowed destinations/;

const attempts: readonly Attempt[] = [
  { name: 'sound', what: 'what it may bring comes up', path: 'sound', refusals: [] },
  {
    name: 'platform-namespace',
    what: 'a namespace of the platform',
    namespace: 'mlflow',
    path: 'sound',
    refusals: [destinations],
  },
  {
    name: 'other-team',
    what: 'the namespace of another team',
    namespace: 'students-dev',
    path: 'sound',
    refusals: [destinations],
  },
  {
    name: 'elsewhere',
    what: 'an object that names another namespace itself',
    path: 'elsewhere',
    refusals: [/namespace mlflow is not permitted in project/],
  },
  {
    name: 'foreign-repository',
    what: 'a repository that is not its own',
    repository: 'https://github.com/example/hearth.git',
    path: 'dist/single/dns',
    refusals: [/is not permitted in project/],
  },
  {
    name: 'no-repository',
    what: 'a team without repositories',
    project: 'team-students-dev',
    namespace: 'students-dev',
    path: 'sound',
    refusals: [/is not permitted in project/],
  },
  {
    name: 'kinds',
    what: `kinds that bound it: ${forbidden.map(({ kind }) => kind).join(', ')}`,
    path: 'kinds',
    refusals: forbidden.map(({ kind }) => new RegExp(`resource .*:${kind} is not permitted in project`)),
  },
];

/** Checks which objects teams' own Applications may create. */
export async function checkTeams(steps: Steps, site: Site, teams: readonly TeamSpec[]): Promise<void> {
  site.host(repository, 'data-science');
  const added = await steps.check('teams added by one push get their namespaces, databases and buckets', () =>
    deliverCommit(site, 'Teams', { ...site.spec, teams }),
  );
  if (!added) return;
  site.git.push('data-science', 'What the team runs', repositoryOfTheTeam());
  for (const attempt of attempts) await site.api.apply(applicationOf(site, attempt));
  for (const attempt of attempts) {
    const { what, refusals } = attempt;
    await steps.check(`a team's Application${refusals.length > 0 ? ' refused' : ''}: ${what}`, () =>
      refusals.length > 0 ? refused(site, attempt) : comesUp(site, attempt),
    );
  }
  for (const attempt of attempts) await removeApplication(site.api, attempt.name);
  await steps.check('teams taken away leave their databases behind, and nothing OutOfSync', async () => {
    await deliverCommit(site, 'No teams', site.spec);
    await site.api.get(database);
  });
}

async function comesUp({ api }: Site, { name }: Attempt): Promise<void> {
  await until(`${name} Synced and Healthy`, patience, async () =>
    isDone(await getApplication(api, name)),
  ).catch(async (error: Error) => {
    throw new CheckError(`${error.message}\n${describe(await getApplication(api, name))}`);
  });
}

async function refused({ api }: Site, { name, refusals }: Attempt): Promise<void> {
  let last: Application | undefined;
  const told = () => (last ? reasonsOf(last).join('\n') : '');
  await until(`${name} told`, patience, async () => {
    last = await getApplication(api, name);
    return refusals.every((refusal) => refusal.test(told()));
  }).catch((error: Error) => {
    throw new CheckError([error.message, ...(last ? [describe(last)] : []), told()].join('\n'));
  });
  const made = await Promise.all(
    [...forbidden, ...intruders].map(async (manifest) => {
      const path = await api.path(manifest);
      return (await found(api.get(path))) ? [`${path} was made`] : [];
    }),
  );
  expectNone(made.flat());
}

const intruder: Manifest = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'sound' } };
/** The objects that exist if a refused Application succeeded. */
const intruders = ['mlflow', 'students-dev'].map((namespace) => ({
  ...intruder,
  metadata: { ...intruder.metadata, namespace },
}));

function repositoryOfTheTeam(): Map<string, string> {
  const { spec } = pod('sound') as unknown as Manifest;
  const labels = { app: 'sound' };
  const deployment = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'sound' },
    spec: { replicas: 1, selector: { matchLabels: labels }, template: { metadata: { labels }, spec } },
  };
  const files = new Map([
    ['sound/deployment.yaml', JSON.stringify(deployment)],
    ['sound/config-map.yaml', JSON.stringify(intruder)],
    ['elsewhere/config-map.yaml', JSON.stringify(intruders[0])],
  ]);
  for (const manifest of forbidden) files.set(`kinds/${manifest.kind}.yaml`, JSON.stringify(manifest));
  return files;
}

function applicationOf({ mirrors }: Site, attempt: Attempt): Manifest {
  const { name, namespace = 'data-science-dev', repository: url = repository, path } = attempt;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    spec: {
      project: attempt.project ?? project,
      destination: { server: 'https://kubernetes.default.svc', namespace },
      source: { repoURL: mirrors.get(url) ?? url, targetRevision: 'main', path },
      syncPolicy: { automated: {}, syncOptions: ['ServerSideApply=true'] },
    },
  };
}
