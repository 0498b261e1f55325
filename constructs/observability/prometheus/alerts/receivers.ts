/** Receivers of alerts. */
export interface AlertsSpec {
  /** People and programs that get messages. */
  readonly receivers: readonly ReceiverSpec[];
  /**
   * A service outside that calls you when the platform is silent, such as `https://hc-ping.com`: it gets a message every
   * five minutes. The secrets tool asks for the whole address.
   * @default none: nobody notices when everything is down
   */
  readonly deadMansSwitch?: string;
}

/** A receiver of messages, in exactly one of the ways `ntfy`, `mail`, `slack`, `teams` and `webhook`. */
export interface ReceiverSpec {
  /** Name of the receiver, which is also the name of its key in the Secret `prometheus-alerts`. */
  readonly name: string;
  /**
   * Severities that it hears of: `critical` means that a person has to act at once.
   * @default ['critical', 'warning']
   */
  readonly severities?: readonly Severity[];
  /** Push messages on phones, by a server of ntfy, version 2.14 or newer. */
  readonly ntfy?: NtfySpec;
  /** Mail, over TLS. */
  readonly mail?: MailSpec;
  /** A channel of Slack. */
  readonly slack?: SlackSpec;
  /** A channel of Microsoft Teams, by a workflow that posts what a webhook gets. */
  readonly teams?: TeamsSpec;
  /** A program of yours, which gets Alertmanager's JSON. */
  readonly webhook?: WebhookSpec;
}

/** Urgency of an alert. */
export type Severity = 'critical' | 'warning';

/** A topic of ntfy; the secrets tool asks for its address, since who knows the topic reads it. */
export interface NtfySpec {
  /** The server, such as `https://ntfy.sh`. */
  readonly server: string;
}

/** An account that sends mail; the secrets tool asks for its password. */
export interface MailSpec {
  /** Mail server with its port: `smtp.example.org:587`, or port 465. */
  readonly server: string;
  /** Name of the account. */
  readonly user: string;
  /** Sender. */
  readonly from: string;
  /** Reader. */
  readonly to: string;
}

/** An incoming webhook of Slack, whose address the secrets tool asks for. */
export interface SlackSpec {
  /**
   * The channel, such as `#homelab`.
   * @default the one of the webhook
   */
  readonly channel?: string;
}

/** A workflow of Teams; the secrets tool asks for its whole address. */
export interface TeamsSpec {
  /** The server in that address, such as `https://default12ab.34.environment.api.powerplatform.com`. */
  readonly server: string;
}

/** A program; the secrets tool asks for the token that it gets as `Authorization: Bearer`. */
export interface WebhookSpec {
  /** Address of the program, such as `https://alerts.example.org/hook`. */
  readonly url: string;
}

/** The ways of a receiver, in the order of the documentation. */
export const ways = ['ntfy', 'mail', 'slack', 'teams', 'webhook'] as const;

/** A way to reach a receiver. */
export type Way = (typeof ways)[number];

/** The ways that a receiver states. */
export function waysOf(receiver: ReceiverSpec): readonly Way[] {
  return ways.filter((way) => receiver[way] !== undefined);
}
