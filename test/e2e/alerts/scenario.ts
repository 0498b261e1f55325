import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AlertsSpec } from '../../../constructs/observability/prometheus/alerts/receivers.ts';
import type { ClusterSpec } from '../../../constructs/spec.ts';
import { buildCluster } from '../../../constructs/synthesize.ts';
import { cluster as homelab } from '../../fixtures/clusters/homelab.ts';
import { ask } from '../kubelet/http.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { CheckError } from '../report.ts';
import { type AlertmanagerConfiguration, configurationOf, startAlertmanager } from './alertmanager.ts';
import type { Message } from './inbox.ts';
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
  const { folder, amtool, alertmanager } = handover;
  const config = join(folder, 'alertmanager.json');
  await report.check("Alertmanager's own tool takes the configuration, with a receiver of each kind", () => {
    for (const spec of [homelab, withAlerts(alerts), withAlerts(undefined)]) {
      writeFileSync(config, JSON.stringify(configurationOf(buildCluster(spec))));
      const { status, stdout, stderr } = spawnSync(amtool, ['check-config', config], { encoding: 'utf8' });
      if (status !== 0) throw new CheckError(`${stdout}\n${stderr}`);
    }
  });
  await report.check('an alert on a bad version goes to its rollback and to people, others to people', () => {
    writeFileSync(config, JSON.stringify(configurationOf(buildCluster(homelab))));
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
  execFileSync('ip', ['link', 'set', 'lo', 'up'], { stdio: 'pipe' });
  // Where the operator mounts the Secret.
  const mounted = '/etc/alertmanager/secrets/prometheus-alerts';
  const inbox = await startAlertmanager({
    program: alertmanager,
    config: shortened(configurationOf(buildCluster(withAlerts(alerts)))),
    files: Object.fromEntries(Object.entries(secrets).map(([name, value]) => [`${mounted}/${name}`, value])),
    hosts,
    folder,
  });
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

/** The same, with groups that are sent at once. */
function shortened(config: AlertmanagerConfiguration): object {
  return { ...config, route: { ...config.route, group_wait: '1s' } };
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
