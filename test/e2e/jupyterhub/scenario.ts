import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allMetricSources } from '../../../constructs/core/model/metric.ts';
import { allPods } from '../../../constructs/core/model/pods.ts';
import { buildCluster } from '../../../constructs/synthesize.ts';
import { cluster as homelab } from '../../fixtures/clusters/homelab.ts';
import { ask } from '../kubelet/http.ts';
import type { NodePod } from '../kubelet/node.ts';
import { selects } from '../kubelet/objects.ts';
import { onControlPlane } from '../kubelet/plane.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { memoryReport, startPod } from '../kubelet/running.ts';
import { type Stack, startStack } from '../mlflow/stack.ts';
import { startServer, until } from '../process.ts';
import { CheckError, expectNone } from '../report.ts';
import type { Handover } from './inside.ts';
import { Person } from './person.ts';
import { namespace, type Site, startSite } from './site.ts';

const pods = `/api/v1/namespaces/${namespace}/pods`;

/** Lets people of the homelab log in and work on notebooks by the real JupyterHub. */
export async function testJupyterHub(report: RemoteReport, handover: Handover): Promise<void> {
  const build = buildCluster(homelab);
  const stack = await startStack(report, build, handover.environment, handover.folder);
  await onControlPlane(report, handover.data, async (plane) => {
    const site = await startSite(report, build, stack, plane, handover);
    const person = (name: string) => new Person(site, name);
    const ada = person('ada');
    await report.check('nobody gets in without a login', async () => {
      const stranger = site.stranger();
      const page = await stranger.ask(`${site.url}/hub/home`);
      const api = await stranger.ask(`${site.url}/hub/api/users`);
      if (page.status !== 302 || !page.location?.startsWith('/hub/login') || api.status !== 403)
        throw new CheckError(`${page.status} ${page.location}, ${api.status}`);
    });
    await report.check(
      'a person logs in by the platform, with client, secret, callback and PKCE checked',
      async () => {
        const { url, status } = await ada.visit('/hub/home');
        if (status !== 200 || url !== `${site.url}/hub/home`) throw new CheckError(`${status} ${url}`);
        expectNone(site.provider.refusals);
      },
    );
    await checkServer(report, site, ada);
    await checkHome(report, site, ada, person('grace'));
    await checkMetrics(report, build, site, stack);
    await report.check('servers go on while the hub starts again, and people stay logged in', async () => {
      const before = (await site.api.list<NodePod>(pods)).map(({ metadata }) => metadata.uid);
      await site.hub.running.container.stop();
      const { pod, image, address } = site.hub;
      site.hub.running = await startPod(pod, image, stack.folder('hub'), address);
      const after = (await site.api.list<NodePod>(pods)).map(({ metadata }) => metadata.uid);
      const text = await ada.read('note.txt');
      if (before.join() !== after.join() || text !== 'first')
        throw new CheckError(`${before} ${after} ${text}`);
    });
    await checkCulling(report, site, stack, ada, handover.python);
    for (const one of [site.hub, site.proxy]) report.note(memoryReport(one.pod, one.running));
    await report.check('the account of the hub lacks no right that it asks for', () =>
      expectNone(
        site.hub.running.container.output
          .split('\n')
          .filter((line) => /forbidden|Reason: Forbidden/i.test(line)),
      ),
    );
  });
}

async function checkServer(report: RemoteReport, site: Site, ada: Person): Promise<void> {
  await report.check(
    'a notebook server starts as a pod of Pod Security restricted, and she works on it',
    async () => {
      await ada.startServer().catch((error: Error) => {
        throw new CheckError(
          [error.message, site.kubelet.errors, site.kubelet.lastOutput, site.hub.running.container.lastOutput]
            .flat()
            .join('\n'),
        );
      });
      const { url, status } = await ada.visit('/user/ada/lab');
      if (status !== 200 || url !== `${site.url}/user/ada/lab`) throw new CheckError(`${status} ${url}`);
    },
  );
  await report.check('the pod has the labels of its policies, the home, MLflow and the bucket', async () => {
    const found = await site.api.list<NodePod>(pods);
    const [pod] = found;
    if (!pod || found.length > 1) throw new CheckError(`${found.length} pods`);
    const [main] = pod.spec.containers;
    const declared = buildCluster(homelab)
      .cluster.all(allPods)
      .find(({ name, component }) => component.name === 'jupyterhub' && name === 'notebook')!;
    const claims = pod.spec.volumes?.flatMap(
      ({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName ?? [],
    );
    expectNone([
      ...(selects(declared.labels, pod.metadata.labels)
        ? []
        : [`labels ${JSON.stringify(pod.metadata.labels)}`]),
      ...(claims?.join() === 'jupyterhub-home-ada' ? [] : [`claims ${claims}`]),
      ...(pod.spec.volumes?.some(({ projected }) => projected) ? ['it has a token of an account'] : []),
      ...(main?.envFrom?.length === 2 ? [] : ['variables']),
    ]);
    const variables = site.kubelet.variablesOf(pod.metadata.name);
    expectNone(
      ['MLFLOW_TRACKING_URI', 'MLFLOW_TRACKING_PASSWORD', 'AWS_ENDPOINT_URL', 'AWS_SECRET_ACCESS_KEY'].filter(
        (name) => !variables[name],
      ),
    );
  });
}

async function checkHome(report: RemoteReport, site: Site, ada: Person, grace: Person): Promise<void> {
  await report.check('what she writes is in her home, and nobody else reads it', async () => {
    await ada.write('note.txt', 'first');
    const text = await ada.read('note.txt');
    await grace.visit('/hub/home');
    const { status } = await grace.visit('/user/ada/lab');
    const contents = await grace.visit('/user/ada/api/contents/note.txt');
    if (text !== 'first' || status !== 403 || contents.status !== 403)
      throw new CheckError(`${text}, ${status}, ${contents.status}`);
    expectNone(site.kubelet.errors);
  });
}

async function checkMetrics(
  report: RemoteReport,
  build: ReturnType<typeof buildCluster>,
  { hub: { address } }: Site,
  { secrets }: Stack,
): Promise<void> {
  await report.check('its metrics ask for the token, and are those that alerts may name', async () => {
    const question = { address, port: 8081, path: '/hub/metrics' };
    const open = await ask(question);
    const token = secrets.get(namespace, 'jupyterhub-keys', 'metrics');
    const { status, text } = await ask({ ...question, headers: { authorization: `Bearer ${token}` } });
    const source = build.cluster
      .all(allMetricSources)
      .find(({ component }) => component.name === 'jupyterhub')!;
    expectNone([
      ...(open.status === 403 ? [] : [`without a token: ${open.status}`]),
      ...(status === 200 ? [] : [`with the token: ${status}`]),
      ...Object.keys(source.metrics).filter((name) => !new RegExp(`^${name}[ {]`, 'm').test(text)),
    ]);
  });
}

async function checkCulling(
  report: RemoteReport,
  site: Site,
  stack: Stack,
  ada: Person,
  python: string,
): Promise<void> {
  await report.check('the culler ends an idle server, and the next one has the same home', async () => {
    const log = join(stack.folder('hub'), 'culler.log');
    // Its own account and program; the hub's own one waits an hour.
    const token = cullerToken(site);
    const url = `http://${site.hub.address}:8081/hub/api`;
    const culler = startServer(
      'culler',
      python,
      ['-m', 'jupyterhub_idle_culler', `--url=${url}`, '--timeout=1', '--cull-every=1'],
      { env: { JUPYTERHUB_API_TOKEN: token }, log },
    );
    try {
      await until('the server ended', 60_000, async () => (await site.api.list(pods)).length === 0).catch(
        (error: Error) => {
          throw new CheckError(`${error.message}\n${readFileSync(log, 'utf8')}`);
        },
      );
    } finally {
      await culler.stop();
    }
    await ada.startServer();
    const text = await ada.read('note.txt');
    if (text !== 'first') throw new CheckError(text);
  });
}

/** The token that the hub gave its culler. */
function cullerToken({ hub }: Site): string {
  for (const pid of hub.running.container.processes()) {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (!command.includes('jupyterhub_idle_culler')) continue;
    const [, token] =
      /(?:^|\0)JUPYTERHUB_API_TOKEN=([^\0]+)/.exec(readFileSync(`/proc/${pid}/environ`, 'utf8')) ?? [];
    if (token !== undefined) return token;
  }
  throw new CheckError('the hub runs no culler');
}
