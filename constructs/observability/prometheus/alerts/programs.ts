import type { Endpoint } from '../../../core/model/pods.ts';
import { partsOf } from '../../../core/model/reference.ts';
import { tokenFile } from '../token.ts';

/** A program of the platform that is called for some alerts, and mends what they are about. */
export interface AlertProgram {
  /** Name of its receiver in Alertmanager's configuration. */
  readonly name: string;
  /** Labels of the alerts that it hears of, each with its value. */
  readonly labels: Readonly<Record<string, string>>;
  /** Further labels by which alerts are told apart: one call is about alerts with the same values. */
  readonly groupBy: readonly string[];
  readonly endpoint: Endpoint;
  /** Path of the call, such as `/hook`. */
  readonly path: string;
}

/** The route to a program: at once, again every hour while the alert lasts, and to people as well. */
export function routeTo({ name, labels, groupBy }: AlertProgram) {
  return {
    receiver: name,
    matchers: Object.entries(labels).map(([label, value]) => `${label} = "${value}"`),
    group_by: ['alertname', 'namespace', ...groupBy],
    group_wait: '0s',
    group_interval: '1m',
    repeat_interval: '1h',
    continue: true,
  };
}

/** The receiver of a program, which gets the token of Alertmanager's own account. It is not told that an alert is over. */
export function receiverOf({ name, endpoint, path }: AlertProgram) {
  // The caller of this function states the edge: a value of a chart has no pods from which an edge could be drawn.
  const address = partsOf(endpoint.url)
    .map(({ text }) => text)
    .join('');
  return {
    name,
    webhook_configs: [
      {
        url: `${address}${path}`,
        send_resolved: false,
        http_config: { authorization: { type: 'Bearer', credentials_file: tokenFile } },
      },
    ],
  };
}
