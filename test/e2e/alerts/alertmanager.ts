import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allReleases } from '../../../constructs/core/author/chart/release.ts';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { authorityCertificate, signedCertificate } from '../../../tools/secrets/certificates.ts';
import { createPrivateKey } from '../../../tools/secrets/make.ts';
import { ask } from '../kubelet/http.ts';
import { startServer, until } from '../process.ts';
import { Inbox } from './inbox.ts';

/** What Alertmanager is started with. */
export interface AlertmanagerProps {
  /** Path of the program. */
  readonly program: string;
  /** The configuration, as the chart writes it. */
  readonly config: object;
  /** Files in its pod, with their content. */
  readonly files: Readonly<Record<string, string>>;
  /** Host names of receivers, which lead to the inbox. */
  readonly hosts: readonly string[];
  /** A folder for its files. */
  readonly folder: string;
}

/** The configuration that the chart writes for a cluster. */
export function configurationOf({ cluster, values }: Build): AlertmanagerConfiguration {
  const release = cluster.all(allReleases).find(({ component }) => component.name === 'prometheus');
  const { alertmanager }: { alertmanager: { config: AlertmanagerConfiguration } } = JSON.parse(
    JSON.stringify(release && values.get(release)),
  );
  return alertmanager.config;
}

/** The parts of a configuration that the tests read. */
export interface AlertmanagerConfiguration {
  readonly route: { readonly group_wait: string; readonly routes: readonly object[] };
}

/**
 * Starts Alertmanager on loopback, at its usual port, and an inbox for its receivers. It is for processes with mounts and
 * a network of their own, whose `/etc` it changes.
 */
export async function startAlertmanager(props: AlertmanagerProps): Promise<Inbox> {
  const { program, config, files, hosts, folder } = props;
  const now = new Date();
  const authority = createPrivateKey('ecdsa');
  const signer = { key: authority, certificate: await authorityCertificate(authority, 'the internet', now) };
  const key = createPrivateKey('ecdsa');
  const inbox = await Inbox.open({ key, cert: await signedCertificate(key, [...hosts], 1, signer, now) });
  const trusted = join(folder, 'authority.crt');
  writeFileSync(trusted, signer.certificate);
  const configuration = join(folder, 'alertmanager.json');
  writeFileSync(configuration, JSON.stringify(config));
  placeFiles(folder, files, hosts);
  const args = [
    `--config.file=${configuration}`,
    `--storage.path=${join(folder, 'data')}`,
    '--cluster.listen-address=',
  ];
  const env = { SSL_CERT_FILE: trusted };
  const server = startServer('alertmanager', program, args, { log: join(folder, 'alertmanager.log'), env });
  await until('Alertmanager', 30_000, async () => {
    server.assertAlive();
    const answer = await ask({ address: '127.0.0.1', port: 9093, path: '/-/ready' }).catch(() => undefined);
    return answer?.status === 200;
  });
  return inbox;
}

/** Writes files and host names; those in /etc are seen in this process's own mounts alone. */
function placeFiles(folder: string, files: Readonly<Record<string, string>>, hosts: readonly string[]): void {
  const names = readFileSync('/etc/hosts', 'utf8');
  const [upper, work] = ['upper', 'work'].map((name) => {
    mkdirSync(join(folder, name), { recursive: true });
    return join(folder, name);
  });
  const layers = `lowerdir=/etc,upperdir=${upper},workdir=${work}`;
  execFileSync('mount', ['-t', 'overlay', '-o', layers, 'overlay', '/etc']);
  writeFileSync('/etc/hosts', names);
  appendFileSync('/etc/hosts', `\n${hosts.map((host) => `127.0.0.1 ${host}\n`).join('')}`);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
