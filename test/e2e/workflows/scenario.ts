import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allComponents } from '../../../constructs/core/author/component.ts';
import { type Build, build as buildOf } from '../../../constructs/core/derive/build.ts';
import { allMetricSources } from '../../../constructs/core/model/metric.ts';
import { proveBuild } from '../../../constructs/core/verify/index.ts';
import { MlPipeline } from '../../../constructs/mlops/pipeline/index.ts';
import { createPlatform } from '../../../constructs/platform.ts';
import { resolveCluster } from '../../../constructs/spec.ts';
import { cluster as homelab } from '../../fixtures/clusters/homelab.ts';
import type { Api } from '../api.ts';
import { selects } from '../kubelet/objects.ts';
import { onControlPlane } from '../kubelet/plane.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import type { BucketUser } from '../mlflow/object-store.ts';
import { type Stack, startStack } from '../mlflow/stack.ts';
import { describe, isAllowed, temptations } from '../permissions.ts';
import { until } from '../process.ts';
import { CheckError, expectNone } from '../report.ts';
import { startWorkflowController } from './controller.ts';
import type { Handover } from './inside.ts';
import { StepKubelet } from './kubelet.ts';
import type { WorkflowNode, WorkflowObject } from './objects.ts';
import { failing, pipeline, privileged, runOf } from './samples.ts';
import { startWorkflowServer } from './server.ts';
import { createSite, node } from './site.ts';
import { checkWebhook } from './webhook.ts';

const namespace = 'data-science-dev';
const team = `team-${namespace}`;
const account = { user: `system:serviceaccount:${namespace}:team-workflow` };
const developer = { user: 'somebody', groups: ['team:data-science:developer'] };
const workflows = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/workflows`;

/** Runs workflows of a team of the homelab with the real controller. */
export async function testWorkflows(
  report: RemoteReport,
  { environment, folder, data, controller: program, server }: Handover,
): Promise<void> {
  const build = homelabWithPipeline();
  const stack = await startStack(report, build, environment, folder, team);
  await onControlPlane(report, data, async (plane) => {
    const { api } = plane;
    await report.step('namespaces, accounts, limits and policies of the team applied', () =>
      createSite(api, build, stack.secrets, ['argo-workflows', team]),
    );
    const log = await startWorkflowController(report, program, stack, plane.kubeconfig);
    const kubelet = new StepKubelet({
      api,
      node,
      namespaces: [namespace],
      image: { folders: [], path: [], entrypoint: [] },
      mc: environment.mc,
      folder: stack.folder('steps'),
    });
    const ran = plane.run(kubelet);
    await checkPipeline(report, api, kubelet);
    await checkDeadLetter(report, api, kubelet, stack.bucket);
    await checkFailure(report, api, kubelet);
    await checkRefusal(report, api, kubelet);
    await checkPods(report, build, kubelet);
    await checkAccount(report, api);
    await report.check('ended workflows are in the archive, in PostgreSQL', async () => {
      const sql = 'SELECT name, phase FROM argo_archived_workflows ORDER BY name';
      const role = stack.postgres.roles.find(({ name }) => name === 'argo_workflows')!;
      let rows = '';
      await until('every record', 20_000, async () => {
        rows = await stack.postgres.as(role, 'argo_workflows', sql);
        return rows.split('\n').length >= 4;
      }).catch(() => {});
      const wanted = 'chain|Succeeded\nfailing|Failed\nprivileged|Error\nwrong|Failed';
      if (rows !== wanted) throw new CheckError(rows);
    });
    await report.check('the controller lacks no right that it asks for', () => {
      const lines = readFileSync(log, 'utf8').split('\n');
      expectNone(lines.filter((line) => /cannot (get|list|watch|create|update|patch|delete)/.test(line)));
    });
    await report.check('it serves every metric that alerts may name', async () => {
      const text = await (await fetch('http://127.0.0.1:9090/metrics')).text();
      const source = build.cluster
        .all(allMetricSources)
        .find(({ component }) => component.name === 'argo-workflows')!;
      expectNone(Object.keys(source.metrics).filter((name) => !new RegExp(`^${name}\\{`, 'm').test(text)));
    });
    // Without the kubelet, pods of rollbacks stay as the controller has made them.
    kubelet.stop();
    await ran;
    await checkServer(report, api, { program: server, stack, kubeconfig: plane.kubeconfig });
  });
}

/** Starts the server, and calls it as Alertmanager does. */
async function checkServer(
  report: RemoteReport,
  api: Api,
  { program, stack, kubeconfig }: { program: string; stack: Stack; kubeconfig: string },
): Promise<void> {
  const workload = stack.objects.get('Deployment', 'argo-workflows', 'argo-workflows-server');
  const folder = stack.folder('server');
  const server = await report.step('the server of workflows listens', () =>
    startWorkflowServer(program, workload, kubeconfig, folder),
  );
  await checkWebhook(report, api, namespace);
  await report.check('the server lacks no right that it asks for by itself', () => {
    const log = readFileSync(join(folder, 'server.log'), 'utf8');
    const own = 'system:serviceaccount:argo-workflows:argo-workflows-server';
    // A call without a token may be a signed one of GitHub and others, whose keys nobody has.
    const signed = 'argo-workflows-webhook-clients';
    expectNone(
      log
        .split('\n')
        .filter((line) => line.includes(own) && line.includes('cannot') && !line.includes(signed)),
    );
  });
  const peak = server.peakMemory();
  if (peak !== undefined) report.note(`the server took ${Math.round(peak / 2 ** 20)} MiB at most`);
  await server.stop();
}

/** Submits a workflow as a developer of the team, and waits for its end. */
async function run(
  api: Api,
  kubelet: StepKubelet,
  workflow: { metadata: { name: string } },
): Promise<Required<WorkflowObject>['status']> {
  const { name } = workflow.metadata;
  await api.create(workflows, workflow, developer);
  let found: WorkflowObject | undefined;
  await until(`workflow ${name}`, 60_000, async () => {
    if (kubelet.errors.length > 0) throw new CheckError(kubelet.errors.join('\n'));
    found = await api.get<WorkflowObject>(`${workflows}/${name}`);
    return ['Succeeded', 'Failed', 'Error'].includes(found.status?.phase ?? '');
  }).catch((error: Error) => {
    throw new CheckError(`${error.message}\n${JSON.stringify(found?.status, null, 1)}`);
  });
  return found!.status!;
}

function nodesOf(status: Required<WorkflowObject>['status'], type: string): WorkflowNode[] {
  return Object.values(status.nodes ?? {}).filter((one) => one.type === type);
}

/** The homelab with a pipeline in an environment of a team. */
function homelabWithPipeline(): Build {
  // Its server answers programs alone: people's login needs the identity, which does not run here.
  const components = { ...homelab.components, argoWorkflows: {} };
  const cluster = createPlatform(resolveCluster({ ...homelab, components }));
  const environment = cluster.all(allComponents).find(({ name }) => name === team)!;
  new MlPipeline(environment, 'sample', pipeline);
  const build = buildOf(cluster);
  expectNone(proveBuild(build).problems.map(({ path, found }) => `${path}: ${found}`));
  return build;
}

async function checkPipeline(report: RemoteReport, api: Api, kubelet: StepKubelet): Promise<void> {
  await report.check('a pipeline passes a number and a file from step to step, and succeeds', async () => {
    const status = await run(api, kubelet, runOf('chain'));
    const steps = nodesOf(status, 'Pod');
    if (status.phase !== 'Succeeded' || steps.length !== 3)
      throw new CheckError(`${status.phase}: ${status.message}\n${kubelet.errors.join('\n')}`);
    const double = nodesOf(status, 'Retry').find(({ displayName }) => displayName === 'double');
    const [sentence] = double?.outputs?.parameters ?? [];
    if (sentence?.value !== '42 apples') throw new CheckError(JSON.stringify(status.nodes));
  });
}

async function checkDeadLetter(
  report: RemoteReport,
  api: Api,
  kubelet: StepKubelet,
  bucket: BucketUser,
): Promise<void> {
  await report.check(
    'a pipeline that fails leaves a letter in the bucket, with which it can be started again',
    async () => {
      const status = await run(api, kubelet, runOf('wrong', { wanted: '43 pears' }));
      if (status.phase !== 'Failed') throw new CheckError(`${status.phase}: ${status.message}`);
      const letter = JSON.parse(bucket.text('dead-letter/sample/wrong.json'));
      report.note(JSON.stringify(letter));
      const { workflow, parameters, failures } = letter;
      const wanted = { workflow: 'wrong', parameters: [{ name: 'wanted', value: '43 pears' }] };
      if (
        JSON.stringify({ workflow, parameters }) !== JSON.stringify(wanted) ||
        !JSON.stringify(failures).includes('check')
      )
        throw new CheckError(JSON.stringify(letter));
    },
  );
}

async function checkFailure(report: RemoteReport, api: Api, kubelet: StepKubelet): Promise<void> {
  await report.check(
    'a step that fails is tried once more, and the workflow says why it failed',
    async () => {
      const status = await run(api, kubelet, failing);
      const tries = nodesOf(status, 'Pod');
      const facts = { phase: status.phase, tries: tries.length, message: tries[0]?.message };
      report.note(JSON.stringify(facts));
      if (status.phase !== 'Failed' || tries.length !== 2 || !facts.message?.includes('exit code 3'))
        throw new CheckError(`${JSON.stringify(facts)} ${kubelet.errors.join('\n')}`);
      const logs = tries.flatMap(({ outputs }) => outputs?.artifacts ?? []);
      if (logs.length !== 2) throw new CheckError(`${logs.length} logs are kept`);
    },
  );
}

async function checkRefusal(report: RemoteReport, api: Api, kubelet: StepKubelet): Promise<void> {
  await report.check('a step as root is refused by Pod Security, and the workflow says so', async () => {
    const status = await run(api, kubelet, privileged);
    const text = JSON.stringify(status);
    if (status.phase === 'Succeeded' || !/violates PodSecurity.*runAsUser=0/.test(text))
      throw new CheckError(text);
  });
}

async function checkPods(report: RemoteReport, { objects }: Build, { pods }: StepKubelet): Promise<void> {
  await report.check(
    `the policies of the team select the ${pods.length} pods, and Pod Security admitted them`,
    () => {
      if (pods.length !== 9) throw new CheckError(`${pods.length} pods instead of 9`);
      const names = [`${team}-workflow-steps`, 'default-deny'];
      const policies = objects
        .map(({ manifest }) => manifest)
        .filter(({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.namespace === namespace);
      expectNone(
        names.flatMap((name) => {
          const policy = policies.find(({ metadata }) => metadata.name === name);
          const spec = policy?.spec as { podSelector?: { matchLabels?: Record<string, string> } } | undefined;
          if (!spec) return [`there is no policy ${name}`];
          return pods
            .filter(({ metadata }) => !selects(spec.podSelector?.matchLabels ?? {}, metadata.labels))
            .map(({ metadata }) => `${name} does not select ${metadata.name}`);
        }),
      );
    },
  );
}

async function checkAccount(report: RemoteReport, api: Api): Promise<void> {
  await report.check('the account of the steps reports results, and may do nothing else', async () => {
    const group = 'argoproj.io';
    const result = { verb: 'create', group, resource: 'workflowtaskresults', namespace };
    if (!(await isAllowed(api, account, result))) throw new CheckError('it may not report results');
    const refused = [
      ...temptations(namespace),
      { verb: 'get', group: '', resource: 'pods', namespace },
      { verb: 'list', group: '', resource: 'pods', namespace },
      { verb: 'get', group: '', resource: 'configmaps', namespace },
      { verb: 'create', group, resource: 'workflows', namespace },
      { verb: 'list', group, resource: 'workflowtaskresults', namespace },
      { ...result, namespace: 'data-science' },
    ];
    const excess: string[] = [];
    for (const access of refused)
      if (await isAllowed(api, account, access)) excess.push(`it may ${describe(access)}`);
    expectNone(excess);
  });
}
