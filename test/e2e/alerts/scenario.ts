import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { allReleases } from '../../../constructs/core/author/chart/release.ts';
import type { AlertsSpec } from '../../../constructs/observability/prometheus/alerts/receivers.ts';
import type { ClusterSpec } from '../../../constructs/spec.ts';
import { buildCluster } from '../../../constructs/synthesize.ts';
import { authorityCertificate, signedCertificate } from '../../../tools/secrets/certificates.ts';
import { createPrivateKey } from '../../../tools/secrets/make.ts';
import { cluster as homelab } from '../../fixtures/clusters/homelab.ts';
import { ask } from '../kubelet/http.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { CheckError } from '../report.ts';
import { Inbox, type Message } from './inbox.ts';
import type { Handover } from './inside.ts';

const teams = 'default12ab.34.environment.api.powerplatform.com';

/** A receiver of each kind. */
const alerts: AlertsSpec = {
  receivers: [
    { name: 'phones', ntfy: { server: 'https://ntfy.sh' } },
    {
      name: 'mail',
      severities: ['critical'],
      mail: {
        server: 'smtp.example.org:465',
        user: 'homelab',
        from: 'homelab@example.org',
        to: 'linus@example.org',
      },
    },
    { name: 'channel', slack: { channel: '#homelab' } },
    { name: 'office', teams: { server: `https://${teams}` } },
    { name: 'program', severities: ['warning'], webhook: { url: 'https://alerts.example.org/hook' } },
  ],
  deadMansSwitch: 'https://hc-ping.com',
};

/** What people give for each of them. */
const secrets = {
  phones: 'https://ntfy.sh/a-topic-that-nobody-guesses',
  mail: 'the-password-of-the-account',
  channel: 'https://hooks.slack.com/services/T0/B0/secret',
  office: `https://${teams}/workflows/secret`,
  program: 'the-token-of-the-program',
  'dead-mans-switch': 'https://hc-ping.com/secret',
} as const;

const hosts = ['ntfy.sh', 'smtp.example.org', 'hooks.slack.com', teams, 'alerts.example.org', 'hc-ping.com'];

/** The real Alertmanager with the synthesized configuration: who hears of what. */
export async function testReceivers(report: RemoteReport, handover: Handover): Promise<void> {
  const { folder, amtool } = handover;
  const config = join(folder, 'alertmanager.json');
  await report.check("Alertmanager's own tool takes the configuration, with a receiver of each kind", () => {
    for (const spec of [homelab, withAlerts(alerts), withAlerts(undefined)]) {
      writeFileSync(config, JSON.stringify(configurationOf(spec)));
      const { status, stdout, stderr } = spawnSync(amtool, ['check-config', config], { encoding: 'utf8' });
      if (status !== 0) throw new CheckError(`${stdout}\n${stderr}`);
    }
  });
  await report.check('an alert on a bad version goes to its rollback and to people, others to people', () => {
    writeFileSync(config, JSON.stringify(configurationOf(homelab)));
    const routed = (model: string) => {
      const labels = [
        `model=${model}`,
        'alertname=ModelQualityLow',
        'namespace=data-science-dev',
        'severity=critical',
      ];
      const args = ['config', 'routes', 'test', `--config.file=${config}`, ...labels];
      return spawnSync(amtool, args, { encoding: 'utf8' }).stdout.trim();
    };
    expect(undefined, routed('iris'), 'data-science-dev-iris-roll-back,phones');
    expect(undefined, routed('flowers'), 'phones');
  });
  writeFileSync(config, JSON.stringify(shortened(configurationOf(withAlerts(alerts)))));
  const inbox = await start(handover, config);
  await send([
    { alertname: 'Watchdog', severity: 'none' },
    { alertname: 'MlflowDown', severity: 'critical', namespace: 'mlflow' },
    { alertname: 'MlflowDown', severity: 'warning', namespace: 'mlflow' },
    { alertname: 'GpuTooHot', severity: 'warning', namespace: 'gpu' },
    { alertname: 'CPUThrottlingHigh', severity: 'info', namespace: 'gpu' },
  ]);
  await until(() => hosts.every((host) => inbox.to(host).length > 0));

  await report.check(
    "ntfy gets Alertmanager's JSON at the secret topic, with the template that makes it readable",
    () => {
      const [message] = inbox.to('ntfy.sh');
      expect(message, message?.path, '/a-topic-that-nobody-guesses');
      expect(message, message?.headers['x-template'], 'alertmanager');
      expect(message, inbox.to('ntfy.sh').flatMap(namesIn).toSorted().join(' '), 'GpuTooHot MlflowDown');
    },
  );
  await report.check('mail goes over TLS with the login, and only for critical alerts', () => {
    const messages = inbox.to('smtp.example.org');
    const [message] = messages;
    expect(message, message?.headers.authorization, '\0homelab\0the-password-of-the-account');
    expect(message, String(messages.length), '1');
    if (!message?.body.includes('MlflowDown'))
      throw new CheckError(`mail without the alert: ${message?.body}`);
  });
  await report.check('Slack gets the summary in the channel', () => {
    const message = inbox.to('hooks.slack.com').find(({ body }) => body.includes('MlflowDown'));
    expect(message, message?.path, '/services/T0/B0/secret');
    const { channel, attachments }: { channel: string; attachments: { title: string; text: string }[] } =
      JSON.parse(message?.body ?? '{}');
    expect(message, channel, '#homelab');
    expect(message, attachments[0]?.title, 'critical: MlflowDown');
    expect(message, attachments[0]?.text.trim(), 'summary of MlflowDown (mlflow-down)');
  });
  await report.check('Teams gets a card by the workflow', () => {
    const message = inbox.to(teams).find(({ body }) => body.includes('MlflowDown'));
    expect(message, message?.path, '/workflows/secret');
  });
  await report.check(
    'a program gets the JSON with its token, and only the severities that it asked for',
    () => {
      const messages = inbox.to('alerts.example.org');
      expect(messages[0], messages[0]?.headers.authorization, 'Bearer the-token-of-the-program');
      expect(messages[0], messages.flatMap(namesIn).join(' '), 'GpuTooHot');
    },
  );
  await report.check("the dead man's switch hears that the platform lives, and of nothing else", () => {
    const messages = inbox.to('hc-ping.com');
    expect(messages[0], messages[0]?.path, '/secret');
    expect(messages[0], [...new Set(messages.flatMap(namesIn))].join(' '), 'Watchdog');
  });
  await report.check('a warning is silent while the critical alert of the same name fires', () => {
    const severities = inbox.to('ntfy.sh').flatMap(({ body }) => {
      const { alerts: sent }: { alerts: { labels: { alertname: string; severity: string } }[] } =
        JSON.parse(body);
      return sent
        .filter(({ labels }) => labels.alertname === 'MlflowDown')
        .map(({ labels }) => labels.severity);
    });
    expect(undefined, severities.join(' '), 'critical');
  });
  await report.check('the metric of messages that fail is served', async () => {
    const { text } = await ask({ address: '127.0.0.1', port: 9093, path: '/metrics' });
    if (!/^alertmanager_notifications_failed_total\{.*integration="webhook"/m.test(text))
      throw new CheckError('no alertmanager_notifications_failed_total');
  });
}

function withAlerts(value: AlertsSpec | undefined): ClusterSpec {
  const { alerts: _, ...prometheus } = homelab.components.prometheus!;
  return {
    ...homelab,
    components: { ...homelab.components, prometheus: { ...prometheus, ...(value && { alerts: value }) } },
  };
}

interface Configuration {
  readonly route: { readonly routes: readonly object[] };
}

/** The configuration that the chart writes. */
function configurationOf(spec: ClusterSpec): Configuration {
  const { cluster, values } = buildCluster(spec);
  const release = cluster.all(allReleases).find(({ component }) => component.name === 'prometheus');
  const { alertmanager }: { alertmanager: { config: Configuration } } = JSON.parse(
    JSON.stringify(release && values.get(release)),
  );
  return alertmanager.config;
}

/** The same, with groups that are sent at once. */
function shortened(config: Configuration): object {
  return { ...config, route: { ...config.route, group_wait: '1s' } };
}

/** Starts the receivers and Alertmanager, in this process's own network. */
async function start({ alertmanager, folder }: Handover, config: string): Promise<Inbox> {
  execFileSync('ip', ['link', 'set', 'lo', 'up'], { stdio: 'pipe' });
  const names = join(folder, 'hosts');
  writeFileSync(names, ['127.0.0.1 localhost', ...hosts.map((host) => `127.0.0.1 ${host}`), ''].join('\n'));

  const now = new Date();
  const authority = createPrivateKey('ecdsa');
  const signer = { key: authority, certificate: await authorityCertificate(authority, 'the internet', now) };
  const key = createPrivateKey('ecdsa');
  const inbox = await Inbox.open({ key, cert: await signedCertificate(key, hosts, 1, signer, now) });
  const trusted = join(folder, 'authority.crt');
  writeFileSync(trusted, signer.certificate);

  // Where the operator mounts the Secret; the changes of /etc are seen in this process's own mounts alone.
  const mounted = '/etc/alertmanager/secrets/prometheus-alerts';
  const layers = `lowerdir=/etc,upperdir=${layer(folder, 'upper')},workdir=${layer(folder, 'work')}`;
  execFileSync('mount', ['-t', 'overlay', '-o', layers, 'overlay', '/etc']);
  execFileSync('mount', ['--bind', names, '/etc/hosts']);
  mkdirSync(mounted, { recursive: true });
  for (const [name, value] of Object.entries(secrets)) writeFileSync(join(mounted, name), value);

  const child = spawn(
    alertmanager,
    [`--config.file=${config}`, `--storage.path=${join(folder, 'data')}`, '--cluster.listen-address='],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH, SSL_CERT_FILE: trusted } },
  );
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const output = () => Buffer.concat(said).toString('utf8').slice(-3000);
  await until(async () => {
    if (child.exitCode !== null) throw new CheckError(`Alertmanager has ended\n${output()}`);
    const answer = await ask({ address: '127.0.0.1', port: 9093, path: '/-/ready' }).catch(() => undefined);
    return answer?.status === 200;
  }, output);
  return inbox;
}

function layer(folder: string, name: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** Sends alerts as Prometheus does. */
async function send(labels: readonly Readonly<Record<string, string>>[]): Promise<void> {
  const body = labels.map((one) => ({
    labels: one,
    annotations: { summary: `summary of ${one.alertname}`, runbook: 'mlflow-down' },
  }));
  const { status, text } = await ask({
    address: '127.0.0.1',
    port: 9093,
    path: '/api/v2/alerts',
    method: 'POST',
    body,
  });
  if (status !== 200) throw new CheckError(`Alertmanager answers ${status}: ${text}`);
}

/** The names of the alerts in a message. */
function namesIn({ body }: Message): string[] {
  const { alerts: sent }: { alerts: { labels: { alertname: string } }[] } = JSON.parse(body);
  return sent.map(({ labels }) => labels.alertname);
}

function expect(message: Message | undefined, found: unknown, wanted: string): void {
  if (found !== wanted)
    throw new CheckError(
      `${JSON.stringify(found)}, not ${JSON.stringify(wanted)}: ${JSON.stringify(message)}`,
    );
}

async function until(
  condition: () => boolean | Promise<boolean>,
  output: () => string = () => '',
): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 200) {
    if (await condition()) return;
    await sleep(200);
  }
  throw new CheckError(`not within 30 s\n${output()}`);
}
