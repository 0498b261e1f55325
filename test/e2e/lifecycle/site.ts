import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, build as buildOf } from '../../../constructs/core/derive/build.ts';
import { proveBuild } from '../../../constructs/core/verify/index.ts';
import { createPlatform } from '../../../constructs/platform.ts';
import { resolveCluster } from '../../../constructs/spec.ts';
import { cluster as homelab } from '../../fixtures/clusters/homelab.ts';
import type { Api } from '../api.ts';
import { applyAll } from '../apply.ts';
import { onControlPlane } from '../kubelet/plane.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { type Running, startPod } from '../kubelet/running.ts';
import type { ServerKubelet } from '../kubelet/server.ts';
import { tokenOfAccount } from '../kubelet/token.ts';
import { makeAccounts } from '../mlflow/accounts.ts';
import { makeBucket } from '../mlflow/object-store.ts';
import { type Stack, startStack } from '../mlflow/stack.ts';
import { runProgram } from '../pipelines/program.ts';
import { pipelines } from '../pipelines/python.ts';
import { expectNone } from '../report.ts';
import { startServing } from '../serving/site.ts';
import { startWorkflowController } from '../workflows/controller.ts';
import { StepKubelet } from '../workflows/kubelet.ts';
import { startWorkflowServer } from '../workflows/server.ts';
import { node } from '../workflows/site.ts';
import type { Handover } from './inside.ts';
import { Killer, Logs } from './logs.ts';
import { startWatch, type Watch } from './watch.ts';

/** Where the pipeline runs. */
export const namespace = 'data-science-dev';
/** The component of it. */
export const team = `team-${namespace}`;

/** The digest that stands for the image, which these tests do not build: the suite `images` does. */
export const digest = `sha256:${'ab'.repeat(32)}`;

/** The homelab of the fixtures, whose Iris pipeline says that it was built from a commit. */
export function homelabWithIris(commit: string): Build {
  const [first, ...others] = homelab.teams!;
  const { dev } = first!.environments;
  const pipelines = [{ name: 'iris', image: `ghcr.io/example/iris@${digest}`, commit }];
  const teams = [
    { ...first!, environments: { ...first!.environments, dev: { ...dev!, pipelines } } },
    ...others,
  ];
  // The server answers programs alone: people's login needs the identity, which does not run here.
  const components = { ...homelab.components, argoWorkflows: {} };
  const cluster = createPlatform(resolveCluster({ ...homelab, components, teams }));
  const build = buildOf(cluster);
  expectNone(proveBuild(build).problems.map(({ path, found }) => `${path}: ${found}`));
  return build;
}

/** What the tests of a lifecycle need. */
export interface Site {
  readonly api: Api;
  readonly stack: Stack;
  readonly mlflow: Running;
  readonly steps: StepKubelet;
  readonly servers: ServerKubelet;
  readonly logs: Logs;
  readonly killer: Killer;
  readonly watch: Watch;
  readonly python: string;
  readonly commit: string;
}

/** The monitor of the model, by its Deployment and its container. */
const monitor = { name: `${team}-iris-monitor`, container: 'iris-monitor' } as const;

/** Starts all that a model lives by, and tests with it. */
export async function onSite(
  report: RemoteReport,
  handover: Handover,
  test: (site: Site) => Promise<void>,
): Promise<void> {
  const { environment, folder, data, python, commit } = handover;
  const build = homelabWithIris(commit);
  const stack = await startStack(report, build, environment, folder, team);
  // It takes as long as the control plane, beside which it starts.
  const starts = startMlflow(stack, handover);
  // Its failure is reported where it is waited for.
  starts.catch(() => {});
  try {
    await onControlPlane(report, data, async (plane) => {
      const { api } = plane;
      const servers = await startServing(report, {
        build,
        stack,
        plane,
        environment,
        python: handover.server,
        controller: handover.kserve,
        team,
        namespace,
        components: ['argo-workflows'],
        images: { [monitor.container]: handover.image },
      });
      await startWorkflowController(report, handover.controller, stack, plane.kubeconfig);
      const [logs, killer] = [new Logs(), new Killer()];
      const steps = new StepKubelet({
        api,
        node,
        namespaces: [namespace],
        image: handover.image,
        mc: environment.mc,
        folder: stack.folder('steps'),
        onStart(pod, container) {
          logs.add(pod, container);
          killer.look(pod, container);
        },
      });
      plane.run(steps);
      await report.step('the server of workflows answers, by the name of its Service', async () => {
        const workload = stack.objects.get('Deployment', 'argo-workflows', 'argo-workflows-server');
        await startWorkflowServer(handover.argo, workload, plane.kubeconfig, stack.folder('server'));
        appendFileSync('/etc/hosts', '127.0.0.1 argo-workflows-server.argo-workflows.svc.cluster.local\n');
      });
      const mlflow = await report.step("MLflow started, with the team's account", () => starts);
      const site = { api, stack, mlflow, steps, servers, logs, killer, python, commit };
      await test({ ...site, watch: await watched(report, build, site, handover) });
    });
  } finally {
    await starts.then(
      ({ container }) => container.stop(),
      () => {},
    );
  }
}

/** Starts the monitor of the model from its Deployment, and Prometheus and Alertmanager, which watch it and MLflow. */
async function watched(
  report: RemoteReport,
  build: Build,
  { api, stack, servers }: Pick<Site, 'api' | 'stack' | 'servers'>,
  { alertmanager }: Handover,
): Promise<Watch> {
  const { objects, addresses } = stack;
  const deployment = build.objects
    .map(({ manifest }) => manifest)
    .find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === monitor.name);
  if (!deployment) throw new Error(`no Deployment ${monitor.name} was synthesized`);
  const address = await report.step('the monitor of the model answers', async () => {
    await applyAll(api, 'monitor', [deployment]);
    return servers.ready(monitor.container);
  });
  const token = await tokenOfAccount(api, 'monitoring', 'prometheus-alertmanager');
  return report.step('Prometheus and Alertmanager started', () =>
    startWatch({
      build,
      stack,
      alertmanager,
      components: ['mlflow', team],
      targets: [
        { workload: objects.get('Deployment', namespace, monitor.name), address },
        { workload: objects.get('Deployment', 'mlflow', 'mlflow-server'), address: addresses.mlflow },
      ],
      files: { '/var/run/secrets/kubernetes.io/serviceaccount/token': token },
    }),
  );
}

/** Starts MLflow with its bucket, and makes the account of the team. */
async function startMlflow(stack: Stack, { environment }: Handover): Promise<Running> {
  const { objects } = stack;
  const job = stack.resolve(objects.get('Job', 'object-store', 'object-store-bucket-mlflow'));
  await makeBucket(job, environment, stack.folder('bucket-mlflow'));
  const pod = stack.resolve(objects.get('Deployment', 'mlflow', 'mlflow-server'));
  const image = environment.images.mlflow;
  const running = await startPod(pod, image, stack.folder('mlflow'), stack.addresses.mlflow);
  const account = stack.resolve(objects.get('Job', 'mlflow', `mlflow-account-${team}`));
  await makeAccounts([account], image, stack.folder('accounts'));
  return running;
}

/** The variables that a person of the team has at home, for the services of the platform. */
export function variablesOf({ secrets }: Stack): Readonly<Record<string, string>> {
  const bucket = (key: string) => secrets.get(namespace, `object-store-bucket-${team}`, key);
  const account = (key: string) => secrets.get(namespace, `mlflow-account-${team}`, key);
  return {
    MLFLOW_TRACKING_URI: 'http://mlflow-server.mlflow.svc.cluster.local:5000',
    MLFLOW_TRACKING_USERNAME: account('username'),
    MLFLOW_TRACKING_PASSWORD: account('password'),
    AWS_ENDPOINT_URL: 'http://object-store-server.object-store.svc.cluster.local:9000',
    AWS_ACCESS_KEY_ID: bucket('user'),
    AWS_SECRET_ACCESS_KEY: bucket('password'),
    AWS_DEFAULT_REGION: 'us-east-1',
    PIPELINE_STORE: `s3://${team}`,
  };
}

/** Runs a script of this folder with the packages and sources of the pipelines, as a person does. @returns its folder */
export async function runPython({ stack, python, commit }: Site, script: string): Promise<string> {
  const folder = stack.folder(script);
  mkdirSync(folder, { recursive: true });
  await runProgram(python, [join(import.meta.dirname, script)], folder, {
    ...variablesOf(stack),
    COMMIT: commit,
    DIGEST: digest,
    PYTHONPATH: pipelines,
    PYTHONDONTWRITEBYTECODE: '1',
    PIPELINE_DIR: join(folder, 'work'),
    HOME: folder,
  });
  return folder;
}
