import type { Problem } from '../../../core/base/problem.ts';
import { all, any, quoted } from '../../../core/base/words.ts';
import { checkOutside } from '../../../core/spec/checks/outside.ts';
import { checkOnce, checkUnique } from '../../../core/spec/checks/repeated.ts';
import { checkLabel, checkMail } from '../../../core/spec/checks/syntax.ts';
import { parseHostAndPort, parsePlainUrl } from '../../../core/spec/checks/urls.ts';
import type { ResolvedCluster } from '../../../core/spec/resolve.ts';
import { ownReceivers } from './configuration.ts';
import { type AlertsSpec, type ReceiverSpec, ways, waysOf } from './receivers.ts';

/** Checks who hears of alerts. */
export function* checkAlerts(
  path: string,
  { receivers, deadMansSwitch }: AlertsSpec,
  cluster: ResolvedCluster,
): Generator<Problem> {
  for (const [index, receiver] of receivers.entries())
    yield* checkReceiver(`${path}.receivers[${index}]`, receiver, cluster);
  yield* checkUnique(
    receivers.map(({ name }, index) => ({ path: `${path}.receivers[${index}].name`, value: name })),
  );
  if (receivers.every(({ severities }) => !severities?.includes('critical'))) {
    yield {
      code: 'alerts-without-critical',
      path: `${path}.receivers`,
      found: 'no receiver of critical alerts',
      expected: 'somebody who hears of them',
      fix: "Add a receiver whose severities have 'critical'.",
    };
  }
  if (deadMansSwitch !== undefined)
    yield* checkServer(`${path}.deadMansSwitch`, deadMansSwitch, 'https://hc-ping.com', cluster);
}

function* checkReceiver(path: string, receiver: ReceiverSpec, cluster: ResolvedCluster): Generator<Problem> {
  yield* checkLabel(`${path}.name`, receiver.name);
  if (ownReceivers.includes(receiver.name)) yield reserved(path, receiver.name);
  const severities = (receiver.severities ?? []).map((value, i) => ({
    path: `${path}.severities[${i}]`,
    value,
  }));
  yield* checkOnce(severities, 'each severity once');
  const stated = waysOf(receiver);
  if (stated.length !== 1) {
    yield {
      code: 'alerts-receiver-ways',
      path,
      found: stated.length === 0 ? 'no way to reach it' : all(stated),
      expected: `exactly one of ${any(ways)}`,
      fix: stated.length === 0 ? 'Add one.' : 'Make a receiver of each, with names of their own.',
    };
  }
  const { ntfy, mail, teams, webhook } = receiver;
  if (ntfy) yield* checkServer(`${path}.ntfy.server`, ntfy.server, 'https://ntfy.sh', cluster);
  if (teams)
    yield* checkServer(
      `${path}.teams.server`,
      teams.server,
      'https://default12ab.34.environment.api.powerplatform.com',
      cluster,
    );
  if (webhook) {
    const url = parsePlainUrl(webhook.url, 'https');
    if (url) yield* checkOutside(`${path}.webhook.url`, url.host, cluster);
    else {
      yield {
        code: 'alerts-invalid-url',
        path: `${path}.webhook.url`,
        found: quoted(webhook.url),
        expected: 'an https:// address without a user, a query and a fragment',
        fix: 'Write it like https://alerts.example.org/hook; the token is asked for as a secret.',
      };
    }
  }
  if (mail) {
    yield* checkMail(`${path}.mail.from`, mail.from);
    yield* checkMail(`${path}.mail.to`, mail.to);
    const server = parseHostAndPort(mail.server);
    if (server?.port !== undefined) yield* checkOutside(`${path}.mail.server`, server.host, cluster);
    else {
      yield {
        code: 'alerts-invalid-mail-server',
        path: `${path}.mail.server`,
        found: quoted(mail.server),
        expected: 'a host and its port',
        fix: 'Write it like smtp.example.org:587.',
      };
    }
  }
}

/** A receiver with the name of one that the platform has: Alertmanager would refuse its configuration. */
export function reserved(path: string, name: string): Problem {
  return {
    code: 'alerts-reserved-name',
    path: `${path}.name`,
    found: `${quoted(name)}, the name of a receiver that the platform has`,
    expected: 'a name of its own',
    fix: 'Choose another name.',
  };
}

function* checkServer(
  path: string,
  text: string,
  example: string,
  cluster: ResolvedCluster,
): Generator<Problem> {
  const url = parsePlainUrl(text, 'https');
  if (url && ['', '/'].includes(url.path)) {
    yield* checkOutside(path, url.host, cluster);
    return;
  }
  yield {
    code: 'alerts-invalid-url',
    path,
    found: quoted(text),
    expected: 'https:// and a host, without a path: the whole address is a secret',
    fix: `Write it like ${example}; npm run secrets asks for the rest.`,
  };
}
