import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import { resolveCluster } from '../../../constructs/spec.ts';
import {
  environmentsOf,
  type TeamEnvironment,
  teamRoles,
} from '../../../constructs/tenancy/team/environments.ts';
import type { TeamRole } from '../../../constructs/tenancy/team/teams.ts';
import type { Actor, Api } from '../api.ts';
import { applyAll } from '../apply.ts';
import { loadClusters, type TestCluster } from '../clusters.ts';
import { controlPlaneTools, startControlPlane } from '../control-plane.ts';
import { dataWithDefinitions } from '../crds.ts';
import { createNodes } from '../nodes.ts';
import { type Access, describe, isAllowed } from '../permissions.ts';
import { until } from '../process.ts';
import { expectNone, type Report } from '../report.ts';
import { foldersExcept, type Suite } from '../suite.ts';
import { attempts, pod } from '../team-attempts.ts';
import { checkApplications, checkObjects } from '../team-objects.ts';
import { expected, forbidden } from '../team-rights.ts';
import { checkShares, checkVolumes } from '../team-shares.ts';

const suite: Suite = {
  purpose: 'teams on a real API server: each role may do its part in its own namespaces, and nobody more',
  part: 'secrets',
  tools: controlPlaneTools,
  unaffectedBy: foldersExcept(),
  async run(report) {
    const data = await report.step('custom resource definitions loaded', dataWithDefinitions);
    for (const cluster of loadClusters()) {
      if (!cluster.spec.teams) continue;
      console.log(`\n${cluster.spec.name}`);
      const plane = await report.step('control plane started', () => startControlPlane({ data }));
      try {
        await test(report, plane.api, cluster);
      } finally {
        await plane.stop();
      }
    }
  },
};

export default suite;

/** A member with one role of a team. */
interface Holder {
  readonly team: string;
  readonly role: TeamRole;
  readonly actor: Actor;
}

async function test(report: Report, api: Api, cluster: TestCluster): Promise<void> {
  const { teams } = resolveCluster(cluster.spec);
  const own = new Map(
    teams.map((team) => [team.name, environmentsOf(team).map(({ namespace }) => namespace)]),
  );
  const namespaces = await prepare(api, cluster, [...own.values()].flat());
  const holders = teams.flatMap(({ name, members }): Holder[] => [
    ...teamRoles.map((role) => ({
      team: name,
      role,
      actor: { user: `${role} of ${name}`, groups: [`team:${name}:${role}`] },
    })),
    ...members.map((member) => ({
      team: name,
      role: member.role,
      actor: member.kind === 'user' ? { user: member.name } : { user: 'somebody', groups: [member.name] },
    })),
  ]);
  await report.check(`${holders.length} holders of roles in ${namespaces.length} namespaces`, async () => {
    const counts = { allowed: 0, refused: 0 };
    const wrong: string[] = [];
    for (const holder of holders) {
      for (const namespace of namespaces) {
        const isOwn = own.get(holder.team)!.includes(namespace);
        const answers = await Promise.all(
          questions(holder.role, namespace, isOwn).map(async ({ access, allowed }) => {
            counts[allowed ? 'allowed' : 'refused']++;
            if ((await isAllowed(api, holder.actor, access)) === allowed) return [];
            return [`${holder.actor.user} ${allowed ? 'may not' : 'may'} ${describe(access)}`];
          }),
        );
        wrong.push(...answers.flat());
      }
    }
    report.note(`${counts.allowed} verbs allowed, ${counts.refused} refused`);
    expectNone(wrong);
  });
  await checkVolumes(report, api);
  await checkApplications(report, api);
  for (const team of teams) {
    const others = namespaces.filter((namespace) => !own.get(team.name)!.includes(namespace));
    const roles = Object.fromEntries(
      holders.filter((holder) => holder.team === team.name).map(({ role, actor }) => [role, actor]),
    ) as Record<TeamRole, Actor>;
    for (const environment of environmentsOf(team))
      await checkEnvironment(report, api, environment, roles, others);
  }
}

async function checkEnvironment(
  report: Report,
  api: Api,
  environment: TeamEnvironment,
  roles: Readonly<Record<TeamRole, Actor>>,
  others: readonly string[],
): Promise<void> {
  const path = `/api/v1/namespaces/${environment.namespace}`;
  const { gpus } = environment.quota;
  const cards = { resources: { requests: { 'nvidia.com/gpu': gpus }, limits: { 'nvidia.com/gpu': gpus } } };
  const sound =
    gpus > 0
      ? pod('sound', cards, { tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists' }] })
      : pod('sound');
  await report.check(
    `${environment.namespace}: a pod of a developer runs${gpus > 0 ? ', with its graphics card' : ''}`,
    async () => {
      await api.create(`${path}/pods`, sound, roles.developer);
      await until('the pod runs', 30_000, async () => {
        const { status } = await api.get<{ status?: { phase?: string } }>(`${path}/pods/sound`);
        return status?.phase === 'Running';
      });
    },
  );
  await report.check(`${environment.namespace}: the maintainer reads its secret`, async () => {
    await api.call('GET', `${path}/secrets/login`, { as: roles.maintainer });
  });
  for (const { name, run, refusal } of attempts(api, environment, others)) {
    await report.check(`${environment.namespace}: refused: ${name}`, async () => {
      const answers = await Promise.all(run(roles).map(answerOf));
      report.note(`${answers.filter((answer) => refusal.test(answer)).length} refused`);
      expectNone(answers.filter((answer) => !refusal.test(answer)));
    });
  }
  await checkObjects(report, api, environment.namespace, roles);
  await checkShares(report, api, environment.namespace, roles);
}

/** A request of a role in a namespace, and the expected answer. */
function questions(
  role: TeamRole,
  namespace: string,
  isOwn: boolean,
): { access: Access; allowed: boolean }[] {
  const rank = teamRoles.indexOf(role);
  return [
    ...teamRoles.flatMap((other, index) =>
      expected[other].map((access) => ({
        access: { ...access, namespace },
        allowed: isOwn && index <= rank,
      })),
    ),
    ...forbidden(namespace).map((access) => ({ access, allowed: false })),
  ];
}

async function answerOf(request: Promise<unknown>): Promise<string> {
  return request.then(
    () => 'it was done',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

/** Applies the namespaces, the limits of teams in theirs, and a Secret in each. @returns the namespaces. */
async function prepare(api: Api, { spec, tree }: TestCluster, own: readonly string[]): Promise<string[]> {
  await createNodes(api, spec);
  const objects = tree.parts.flatMap((part) => part.objects);
  const isOf = (kind: string) => (manifest: Manifest) => manifest.kind === kind;
  const namespaces = objects.filter(isOf('Namespace'));
  await applyAll(api, 'namespaces', namespaces);
  await applyAll(api, 'priorities', objects.filter(isOf('PriorityClass')));
  await applyAll(
    api,
    'policies',
    objects.filter(({ kind }) => kind.startsWith('ValidatingAdmissionPolicy')),
  );
  const components = tree.parts.filter((part) => part.component.startsWith('team-'));
  await applyAll(
    api,
    'teams',
    components.flatMap((part) => part.objects),
  );
  const names = namespaces.map(({ metadata }) => metadata.name);
  await applyAll(
    api,
    'secrets',
    names.map((namespace) => ({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'login', namespace },
      stringData: { password: 'of the test' },
    })),
  );
  await until('quotas counted', 30_000, async () => {
    const quotas = await api.list<{ status?: { hard?: object } }>('/api/v1/resourcequotas');
    return quotas.length >= own.length && quotas.every(({ status }) => status?.hard);
  });
  return names;
}
