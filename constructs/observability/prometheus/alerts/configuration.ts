import type { Document } from '../../../core/model/document.ts';
import { type AlertProgram, receiverOf, routeTo } from './programs.ts';
import type { AlertsSpec, ReceiverSpec, Severity } from './receivers.ts';

/** How calls to the internet are made. */
interface Http {
  readonly http_config?: { readonly proxy_url: string };
}

/** The name of the receiver that passes nothing on. */
const nobody = 'nobody';
/** The receiver of the alert that always fires. */
export const deadMansSwitch = 'dead-mans-switch';
/** Names of receivers that every configuration may have. */
export const ownReceivers: readonly string[] = [nobody, deadMansSwitch];

/**
 * Alertmanager's configuration.
 *
 * @param file path of the file with the secret of a receiver
 * @param proxy the proxy for calls to the internet
 * @param programs programs of the platform that hear of some alerts
 */
export function alertmanagerConfig(
  spec: AlertsSpec | undefined,
  file: (receiver: string) => string,
  proxy: string | undefined,
  programs: readonly AlertProgram[] = [],
) {
  const receivers = spec?.receivers ?? [];
  const http: Http = proxy === undefined ? {} : { http_config: { proxy_url: proxy } };
  const isSwitched = spec?.deadMansSwitch !== undefined;
  return {
    route: {
      receiver: nobody,
      group_by: ['alertname', 'namespace'],
      group_wait: '30s',
      group_interval: '5m',
      repeat_interval: '12h',
      routes: [
        {
          // It always fires: whoever gets it knows that the whole way to them works.
          receiver: isSwitched ? deadMansSwitch : nobody,
          matchers: ['alertname = "Watchdog"'],
          group_wait: '0s',
          group_interval: '1m',
          repeat_interval: '5m',
        },
        ...programs.map(routeTo),
        ...receivers.map(({ name, severities = everySeverity }) => ({
          receiver: name,
          matchers: [`severity =~ "${severities.join('|')}"`],
          continue: true,
        })),
      ],
    },
    // A critical alert says the same, and more.
    inhibit_rules: [
      {
        source_matchers: ['severity = "critical"'],
        target_matchers: ['severity =~ "warning|info"'],
        equal: ['namespace', 'alertname'],
      },
      {
        source_matchers: ['alertname = "InfoInhibitor"'],
        target_matchers: ['severity = "info"'],
        equal: ['namespace'],
      },
    ],
    receivers: [
      { name: nobody },
      ...receivers.map((receiver) => ({
        name: receiver.name,
        ...wayOf(receiver, file(receiver.name), http),
      })),
      ...programs.map(receiverOf),
      ...(isSwitched
        ? [
            {
              name: deadMansSwitch,
              webhook_configs: [{ url_file: file(deadMansSwitch), send_resolved: false, ...http }],
            },
          ]
        : []),
    ],
    templates: [],
  };
}

const everySeverity: readonly Severity[] = ['critical', 'warning'];

/** The configuration of a way, by its key in a receiver. */
function wayOf(
  { ntfy, mail, slack, teams, webhook }: ReceiverSpec,
  secret: string,
  http: Http,
): Readonly<Record<string, Document>> {
  const common = { send_resolved: true, ...http };
  const message = { title: titleText, text: summaryText };
  if (ntfy) {
    // The template by which ntfy makes a readable message of Alertmanager's JSON.
    const http_headers = { 'X-Template': { values: ['alertmanager'] } };
    return {
      webhook_configs: [{ url_file: secret, ...common, http_config: { ...http.http_config, http_headers } }],
    };
  }
  if (mail) {
    return {
      email_configs: [
        {
          to: mail.to,
          from: mail.from,
          smarthost: mail.server,
          auth_username: mail.user,
          auth_password_file: secret,
          // Port 465 speaks TLS from the start.
          require_tls: !mail.server.endsWith(':465'),
          send_resolved: true,
        },
      ],
    };
  }
  if (slack) {
    const channel = slack.channel === undefined ? {} : { channel: slack.channel };
    return { slack_configs: [{ api_url_file: secret, ...channel, ...message, ...common }] };
  }
  if (teams) return { msteamsv2_configs: [{ webhook_url_file: secret, ...message, ...common }] };
  if (!webhook) return {};
  const authorization = { type: 'Bearer', credentials_file: secret };
  return {
    webhook_configs: [{ url: webhook.url, ...common, http_config: { ...http.http_config, authorization } }],
  };
}

const titleText =
  '{{ if eq .Status "firing" }}{{ .CommonLabels.severity }}{{ else }}over{{ end }}: {{ .CommonLabels.alertname }}';
const summaryText =
  '{{ range .Alerts }}{{ .Annotations.summary }}{{ with .Annotations.runbook }} ({{ . }}){{ end }}\n{{ end }}';
