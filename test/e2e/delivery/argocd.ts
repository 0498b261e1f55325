import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { chartFacts } from '../../../constructs/core/author/chart/facts.ts';
import { parseLeaf } from '../../../constructs/core/author/chart/value.ts';
import type { Json, JsonObject, Manifest } from '../../../constructs/core/base/manifest.ts';
import { argocdNamespace } from '../../../constructs/gitops/argocd/applications.ts';
import { tool } from '../../../tools/pinned.ts';
import type { Api } from '../api.ts';
import type { ControlPlane } from '../control-plane.ts';
import { freePorts, type Server, startServer } from '../process.ts';

/** The parts of a real Argo CD that deliver git to a cluster. */
export interface ArgoCd {
  readonly servers: readonly Server[];
  /** Kills the controller with SIGKILL. */
  killController(): Promise<void>;
  startController(): void;
  /** Reads the last lines of the controller's log about an Application. */
  logOf(application: string): string[];
  stop(): Promise<void>;
}

/** Starts Argo CD outside of the cluster, with the configuration that its chart makes from our values. */
export async function startArgoCd(plane: ControlPlane, folder: string, chart: Manifest): Promise<ArgoCd> {
  const configs = configsOf(chart);
  await configure(plane.api, configs);
  const [redisPort, repoPort, repoMetrics, controllerMetrics] = await freePorts(4);
  const bin = join(folder, 'bin');
  for (const name of ['tmp', 'home', 'tls', 'ssh', 'gpg', 'bin'])
    mkdirSync(join(folder, name), { recursive: true });
  const link = (name: string, target: string) => {
    if (!existsSync(join(bin, name))) symlinkSync(target, join(bin, name));
    return join(bin, name);
  };
  link('helm', tool('helm'));
  link('argocd', tool('argocd'));
  const env = {
    KUBECONFIG: plane.kubeconfig,
    // The pause between two waves of one sync; the default is two seconds.
    ARGOCD_SYNC_WAVE_DELAY: '1',
    // As in its image: the health script compares times as text.
    TZ: 'UTC',
    // The cluster that its Applications name https://kubernetes.default.svc.
    ARGOCD_FAKE_IN_CLUSTER: 'true',
    ARGOCD_GPG_ENABLED: 'false',
    ARGOCD_GNUPGHOME: join(folder, 'gpg'),
    ARGOCD_TLS_DATA_PATH: join(folder, 'tls'),
    ARGOCD_SSH_DATA_PATH: join(folder, 'ssh'),
    ARGOCD_ASK_PASS_SOCK: join(folder, 'ask-pass.sock'),
    TMPDIR: join(folder, 'tmp'),
    HOME: join(folder, 'home'),
    PATH: [bin, process.env.PATH].join(delimiter),
  };
  const redis = `127.0.0.1:${redisPort}`;
  const start = (name: string, command: string, args: readonly string[]) =>
    startServer(name, command, args, { log: join(folder, `${name}.log`), cwd: folder, env });
  const startController = () =>
    start('argocd-application-controller', link('argocd-application-controller', tool('argocd')), [
      `--kubeconfig=${plane.kubeconfig}`,
      `--namespace=${argocdNamespace}`,
      `--redis=${redis}`,
      `--repo-server=127.0.0.1:${repoPort}`,
      '--repo-server-plaintext',
      `--metrics-port=${controllerMetrics}`,
      '--loglevel=info',
      `--server-side-diff-enabled=${configs.params['controller.diff.server.side']}`,
      `--persist-resource-health=${configs.params['controller.resource.health.persist']}`,
      // The default interval is three minutes, which is too long for a test.
      '--app-resync=10',
      '--app-resync-jitter=1',
    ]);
  const fixed = [
    start('redis', redisServer(), ['--port', String(redisPort), '--save', '', '--bind', '127.0.0.1']),
    start('argocd-repo-server', link('argocd-repo-server', tool('argocd')), [
      `--redis=${redis}`,
      '--address=127.0.0.1',
      '--metrics-address=127.0.0.1',
      `--port=${repoPort}`,
      `--metrics-port=${repoMetrics}`,
      '--disable-tls',
      '--loglevel=warn',
    ]),
  ];
  let controller = startController();
  return {
    get servers() {
      return [...fixed, controller];
    },
    async killController() {
      process.kill(controller.pid, 'SIGKILL');
      await controller.stop();
    },
    startController() {
      controller = startController();
    },
    logOf(application) {
      const log = readFileSync(join(folder, 'argocd-application-controller.log'), 'utf8');
      const lines = log.split('\n').filter((line) => line.includes(`"application":"${application}"`));
      return lines.slice(-loggedLines).map((line) => {
        const { time, msg } = JSON.parse(line) as { time: string; msg: string };
        return `${time} ${msg.slice(0, 300)}`;
      });
    },
    async stop() {
      for (const server of [controller, ...fixed.toReversed()]) await server.stop();
    },
  };
}

/** Number of log lines in the message of a timeout. */
const loggedLines = 20;

function redisServer(): string {
  const paths = (process.env.PATH ?? '').split(delimiter).concat('/usr/sbin', '/usr/local/sbin');
  const found = paths.map((path) => join(path, 'redis-server')).find((path) => existsSync(path));
  if (!found)
    throw new Error('redis-server is not on the PATH: install it (Debian: apt-get install redis-server)');
  return join(dirname(found), 'redis-server');
}

interface Configs {
  readonly cm: JsonObject;
  readonly params: JsonObject;
}

function configsOf({ spec }: Manifest): Configs {
  const values = load(String((spec as JsonObject).valuesContent)) as { configs: Configs };
  return values.configs;
}

/** The configuration that Argo CD reads at its start and its chart writes: our values over the chart's defaults. */
async function configure(api: Api, { cm, params }: Configs): Promise<void> {
  const name = (suffix: string) => ({
    name: `argocd-${suffix}`,
    namespace: argocdNamespace,
    labels: { 'app.kubernetes.io/part-of': 'argocd' },
  });
  const text = (values: JsonObject) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
  const objects: Manifest[] = [
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: name('cm'),
      data: text({ ...defaultsOfChart(), ...cm }),
    },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: name('cmd-params-cm'), data: text(params) },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: name('rbac-cm') },
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: name('secret'),
      stringData: { 'server.secretkey': randomBytes(16).toString('hex') },
    },
  ];
  for (const object of objects) await api.apply(object);
}

/** The default settings of the chart, except those that are too long for its facts. */
function defaultsOfChart(): JsonObject {
  const tree = chartFacts('argo-cd').values;
  const cm = typeof tree === 'object' && typeof tree.configs === 'object' ? tree.configs.cm : undefined;
  const defaults: Record<string, Json> = {};
  for (const [key, leaf] of Object.entries(typeof cm === 'object' ? cm : {})) {
    const standard = typeof leaf === 'string' ? parseLeaf(leaf).default : undefined;
    if (standard !== undefined && key !== 'create') defaults[key] = JSON.parse(standard);
  }
  return defaults;
}
