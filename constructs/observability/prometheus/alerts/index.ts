import type { Component } from '../../../core/author/component.ts';
import { type External, externalAt } from '../../../core/model/external.ts';
import { type Generator, given } from '../../../core/model/generator.ts';
import { later } from '../../../core/model/later.ts';
import type { Secret } from '../../../core/model/secret.ts';
import { parseHostAndPort } from '../../../core/spec/checks/urls.ts';
import { throughProxy } from '../../../externals.ts';
import { alertmanagerConfig, deadMansSwitch } from './configuration.ts';
import type { AlertProgram } from './programs.ts';
import { type AlertsSpec, type ReceiverSpec, waysOf } from './receivers.ts';

/** Where the operator mounts a Secret into Alertmanager's pods. */
const folder = '/etc/alertmanager/secrets';

/** The Secret with what receivers need, a key each; undefined when nobody hears of alerts. */
export function alertSecrets(component: Component, spec: AlertsSpec | undefined): Secret | undefined {
  if (!spec) return undefined;
  const keys: Record<string, Generator> = Object.fromEntries(
    spec.receivers.map((receiver) => [receiver.name, given(hintOf(receiver))]),
  );
  if (spec.deadMansSwitch !== undefined)
    keys[deadMansSwitch] = given(
      `the whole address at ${spec.deadMansSwitch} that has to hear from the platform`,
    );
  return component.secret('alerts', keys, {
    noticedBy: 'Alertmanager, which reads the file for each message',
  });
}

/** The values of the chart for Alertmanager's receivers. */
export function alertValues(
  component: Component,
  spec: AlertsSpec | undefined,
  secret: Secret | undefined,
  programs: readonly AlertProgram[],
) {
  const file = (name: string) => `${folder}/${component.name}-alerts/${name}`;
  const { proxy } = component.cluster.spec.network;
  secret?.readBy(component, component.namespaceName);
  return {
    config: later(() => alertmanagerConfig(spec, file, proxy?.url, programs)),
    secrets: secret ? [secret.reference] : [],
  };
}

/** The servers of the receivers, each once. */
export function alertServers(component: Component, spec: AlertsSpec | undefined): External[] {
  const servers = (spec?.receivers ?? []).flatMap((receiver) => serverOf(receiver) ?? []);
  if (spec?.deadMansSwitch !== undefined) servers.push(serverAt(spec.deadMansSwitch));
  const byName = new Map(servers.map((server) => [server.name, throughProxy(component.cluster, server)]));
  return [...byName.values()];
}

function serverOf({ ntfy, mail, slack, teams, webhook }: ReceiverSpec): External | undefined {
  if (slack) return serverAt('https://hooks.slack.com');
  if (mail) {
    const server = parseHostAndPort(mail.server);
    return server && externalAt(server.host, [{ port: server.port ?? 587 }]);
  }
  const url = ntfy?.server ?? teams?.server ?? webhook?.url;
  return url === undefined ? undefined : serverAt(url);
}

function serverAt(url: string): External {
  const { hostname, port } = new URL(url);
  return externalAt(hostname, [{ port: port === '' ? 443 : Number(port) }]);
}

function hintOf(receiver: ReceiverSpec): string {
  const { name, ntfy, mail, slack, teams } = receiver;
  const whom = `of the receiver ${name} of alerts`;
  if (ntfy) return `the address of the topic ${whom}, such as ${ntfy.server}/a-name-that-nobody-guesses`;
  if (mail) return `the password of ${mail.user} at ${mail.server}`;
  if (slack) return `the address of the incoming webhook ${whom}, from api.slack.com/apps`;
  if (teams) return `the address of the workflow ${whom} at ${teams.server}`;
  return `the token ${whom}${waysOf(receiver).length === 0 ? '' : ', which it gets as Authorization: Bearer'}`;
}
