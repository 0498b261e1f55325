import { mkdirSync } from 'node:fs';
import { accessFrom, versionsOf } from '../../../tools/lineage/mlflow.ts';
import type { Api } from '../api.ts';
import { startControlPlane } from '../control-plane.ts';
import type { Container } from '../kubelet/container.ts';
import { ask } from '../kubelet/http.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { type Stack, startStack } from '../mlflow/stack.ts';
import { until } from '../process.ts';
import { CheckError, expectNone } from '../report.ts';
import { startWorkflowController } from '../workflows/controller.ts';
import { StepKubelet } from '../workflows/kubelet.ts';
import type { StepPod } from '../workflows/objects.ts';
import { createSite, node } from '../workflows/site.ts';
import type { Handover } from './inside.ts';
import { runLineage } from './lineage.ts';
import { type Ended, runIris } from './runs.ts';
import { digest, homelabWithIris, namespace, runPython, startMlflow, team, variablesOf } from './site.ts';

/** Runs the Iris pipeline of a team of the homelab: from published data to a registered model, and what can go wrong. */
export async function testLifecycle(report: RemoteReport, handover: Handover): Promise<void> {
  const { environment, folder, data, python, image, commit } = handover;
  const build = homelabWithIris(commit);
  const stack = await startStack(report, build, environment, folder, team);
  const mlflow = await startMlflow(report, stack, handover);
  const plane = await report.step('control plane started', () => startControlPlane({ data }));
  const { api } = plane;
  const killer = new Killer();
  const logs = new Logs();
  try {
    await report.step('namespaces, accounts, limits and policies of the team applied', () =>
      createSite(api, build, stack.secrets, ['argo-workflows', team]),
    );
    await report.step('controller of workflows started', () =>
      startController(stack, handover, plane.kubeconfig),
    );
    const kubelet = new StepKubelet({
      api,
      node,
      namespaces: [namespace],
      image,
      mc: environment.mc,
      folder: stack.folder('steps'),
      onStart: (pod, container) => {
        logs.add(pod, container);
        killer.look(pod.metadata.annotations, container);
      },
    });
    const ran = kubelet.run();
    try {
      const start = Date.now();
      await report.step('data published: v1, and a version whose labels are mixed up', () =>
        runPython(stack, python, 'data.py'),
      );
      report.note(`data published: ${Math.round((Date.now() - start) / 1000)} s`);
      const site = { api, kubelet, stack, logs };
      await checkRegistered(report, site);
      await checkPromoted(report, stack, python);
      await checkLineage(report, stack, commit);
      await checkBadData(report, site);
      await checkKilled(report, site, killer);
      await checkGap(report, stack);
    } finally {
      kubelet.stop();
      await ran;
    }
    await report.check('the kubelet of the tests had no trouble of its own', () =>
      expectNone(kubelet.errors),
    );
  } finally {
    await plane.stop();
    await mlflow.container.stop();
  }
}

interface Site {
  readonly api: Api;
  readonly kubelet: StepKubelet;
  readonly stack: Stack;
  readonly logs: Logs;
}

/** The output of the steps, for messages. */
class Logs {
  readonly #all: { readonly workflow: string; readonly node: string; readonly container: Container }[] = [];

  add({ metadata: { labels, annotations } }: StepPod, container: Container): void {
    const workflow = labels['workflows.argoproj.io/workflow'] ?? '';
    this.#all.push({ workflow, node: annotations['workflows.argoproj.io/node-name'] ?? '', container });
  }

  /** The end of the output of each step of a workflow. */
  of(workflow: string): string {
    return this.#all
      .filter((one) => one.workflow === workflow)
      .map(({ node, container }) => `${node}:\n${container.lastOutput}`)
      .join('\n');
  }
}

/** Kills the process of a step once, while it works. */
class Killer {
  #step: string | undefined;

  /** The next pod of this step is killed. */
  aim(step: string): void {
    this.#step = step;
  }

  look(annotations: Readonly<Record<string, string>>, container: Container): void {
    const name = annotations['workflows.argoproj.io/node-name'] ?? '';
    if (this.#step === undefined || !name.includes(`.${this.#step}(`)) return;
    this.#step = undefined;
    setTimeout(() => container.kill(), 2000);
  }
}

async function startController(
  stack: Stack,
  { controller: program }: Handover,
  kubeconfig: string,
): Promise<void> {
  const workload = stack.objects.get('Deployment', 'argo-workflows', 'argo-workflows-controller');
  const folder = stack.folder('controller');
  mkdirSync(folder, { recursive: true });
  const controller = startWorkflowController(program, workload, kubeconfig, folder);
  await until('the controller', 60_000, async () => {
    controller.assertAlive();
    return await fetch('http://127.0.0.1:6060/healthz').then(
      ({ ok }) => ok,
      () => false,
    );
  });
}

/** The numbers of the versions in MLflow, the newest first. */
async function registered(stack: Stack): Promise<string[]> {
  const versions = await versionsOf(accessFrom(variablesOf(stack)), 'iris');
  return (versions ?? []).map(({ version }) => version);
}

function expectPhase({ name, ...ended }: Ended, phase: string, logs: Logs): void {
  if (ended.phase !== phase) throw new CheckError(`${ended.phase}: ${ended.message}\n${logs.of(name)}`);
}

async function checkRegistered(report: RemoteReport, { api, kubelet, stack, logs }: Site): Promise<void> {
  await report.check('a version of the data becomes a registered model', async () => {
    const ended = await runIris(api, kubelet, 'first', { 'data-version': 'v1', trees: '20' });
    expectPhase(ended, 'Succeeded', logs);
    const times = { fetched: 'fetch', trained: 'train', validated: 'validate', registered: 'register' };
    for (const [what, step] of Object.entries(times)) report.note(`${what}: ${ended.seconds(step)} s`);
    report.note(
      `accuracy ${ended.result('validate', 'accuracy')}, version ${ended.result('register', 'semantic-version')}`,
    );
    report.note(`from commit to registered: ${ended.seconds('register')} s`);
    const found = { result: ended.result('register', 'version'), registered: await registered(stack) };
    if (JSON.stringify(found) !== '{"result":"1","registered":["1"]}')
      throw new CheckError(JSON.stringify(found));
  });
}

async function checkPromoted(report: RemoteReport, stack: Stack, python: string): Promise<void> {
  await report.check(
    'it becomes the candidate, and then the champion; a stand-in takes the place of the API server here',
    async () => {
      const output = await runPython(stack, python, 'promote.py');
      const lines = output
        .split('\n')
        .filter((line) => /^(candidate|evaluated|promoted|weights):/.test(line));
      for (const line of lines) report.note(line);
      if (lines.at(-1) !== "weights: {'champion': 100, 'candidate': 0}") throw new CheckError(output);
    },
  );
}

async function checkLineage(report: RemoteReport, stack: Stack, commit: string): Promise<void> {
  await report.check('npm run lineage prints its chain, without a gap', async () => {
    const { code, out, err } = await runLineage(variablesOf(stack), 'iris');
    for (const line of out.trimEnd().split('\n')) report.note(line);
    const wanted = [
      'iris version 1, champion',
      commit,
      digest,
      'data version      v1',
      'validated         yes',
      'promoted by       lifecycle, ',
    ];
    const missing = wanted.filter((text) => !out.includes(text));
    if (code !== 0 || missing.length > 0)
      throw new CheckError(`exit ${code}, without ${missing.join(', ')}\n${err}`);
  });
}

async function checkBadData(report: RemoteReport, { api, kubelet, stack, logs }: Site): Promise<void> {
  await report.check('bad data: validation refuses it once, and nothing is registered', async () => {
    const ended = await runIris(api, kubelet, 'bad', { 'data-version': 'bad', trees: '20' });
    expectPhase(ended, 'Failed', logs);
    const tries = ended.tries('validate');
    const found = {
      tries: tries.map(({ message }) => message?.replace(/^.*(exit code \d+).*$/s, '$1')),
      after: ended.tries('register').length,
      registered: await registered(stack),
    };
    report.note(JSON.stringify(found));
    if (JSON.stringify(found) !== '{"tries":["exit code 1"],"after":0,"registered":["1"]}')
      throw new CheckError(`${JSON.stringify(found)} ${ended.message}`);
    const letter = JSON.parse(stack.bucket.text('dead-letter/iris/bad.json'));
    if (!JSON.stringify(letter.failures).includes('validate')) throw new CheckError(JSON.stringify(letter));
  });
}

async function checkKilled(
  report: RemoteReport,
  { api, kubelet, stack, logs }: Site,
  killer: Killer,
): Promise<void> {
  await report.check('a training that is killed is tried again, and ends with one version', async () => {
    killer.aim('train');
    const ended = await runIris(api, kubelet, 'killed', { 'data-version': 'v1', trees: '21' });
    expectPhase(ended, 'Succeeded', logs);
    const phases = ended
      .tries('train')
      .map(({ phase }) => phase)
      .sort();
    const versions = await registered(stack);
    report.note(`tries: ${phases.join(', ')}; registered after ${ended.seconds('register')} s`);
    if (phases.join() !== 'Failed,Succeeded' || versions.join() !== '2,1')
      throw new CheckError(`tries ${phases.join()}, versions ${versions.join()}`);
  });
}

async function checkGap(report: RemoteReport, stack: Stack): Promise<void> {
  await report.check('npm run lineage fails when a version names other data than its run', async () => {
    const { MLFLOW_TRACKING_USERNAME: username = '', MLFLOW_TRACKING_PASSWORD: password = '' } =
      variablesOf(stack);
    const other = '0'.repeat(32);
    const { status, text } = await ask({
      address: stack.addresses.mlflow,
      port: 5000,
      path: '/api/2.0/mlflow/model-versions/set-tag',
      method: 'POST',
      body: { name: 'iris', version: '1', key: 'lineage.data-hash', value: other },
      login: { username, password },
    });
    if (status !== 200) throw new CheckError(`${status} ${text}`);
    const { code, err } = await runLineage(variablesOf(stack), 'iris');
    const gap = `version 1, data hash: the tag lineage.data-hash of the version says '${other}'`;
    if (code !== 1 || !err.includes(gap)) throw new CheckError(`exit ${code}: ${err}`);
  });
}
