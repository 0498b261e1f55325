import { keyPath } from '../../base/path.ts';
import type { Problem } from '../../base/problem.ts';
import { any, quoted } from '../../base/words.ts';
import type { RoleValue } from '../declared.ts';
import type { ResolvedCluster } from '../resolve.ts';
import { checkCertificates } from './syntax.ts';

/** The hosts whose keys the delivery has by default. */
const known = [
  '[ssh.github.com]:443',
  'bitbucket.org',
  'github.com',
  'gitlab.com',
  'ssh.dev.azure.com',
  'vs-ssh.visualstudio.com',
];

/** Lines of a known_hosts file: hosts, type of the key, key. */
const line =
  /^(?<hosts>[^\s#@|][^\s]*) (?<type>ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)) (?<key>[A-Za-z0-9+/]+=*)( .*)?$/;

/** The fields of a key, each behind its length in four bytes (RFC 4253, section 6.6): its type, then its numbers. */
const fieldsOf: Readonly<Record<string, number>> = { 'ssh-ed25519': 2, 'ssh-rsa': 3 };

/** True when a key is whole and of the type before it. */
function isWhole(type: string, key: string): boolean {
  let rest = Buffer.from(key, 'base64');
  const fields: Buffer[] = [];
  while (rest.length > 4 && rest.length >= 4 + rest.readUInt32BE(0)) {
    const end = 4 + rest.readUInt32BE(0);
    fields.push(rest.subarray(4, end));
    rest = rest.subarray(end);
  }
  // A key on a curve has the name of the curve besides.
  return rest.length === 0 && fields.length === (fieldsOf[type] ?? 3) && fields[0]!.toString() === type;
}

function isKnownHost(text: string): boolean {
  const { type, key } = line.exec(text)?.groups ?? {};
  return type !== undefined && key !== undefined && isWhole(type, key);
}

/** Checks the host keys and authorities of repositories, each of which belongs to the host of a repository. */
export function* checkTrust(
  { git }: ResolvedCluster,
  repositories: readonly RoleValue[],
): Generator<Problem> {
  const urls = repositories.flatMap(({ value }) => (URL.canParse(value) ? [new URL(value)] : []));
  const ssh = urls.filter(({ protocol }) => protocol === 'ssh:').map(knownHostName);
  const https = urls.filter(({ protocol }) => protocol === 'https:').map(({ hostname }) => hostname);
  for (const [i, text] of git.knownHosts.entries()) {
    const path = `git.knownHosts[${i}]`;
    if (!isKnownHost(text)) {
      yield {
        code: 'invalid-known-host',
        path,
        found: quoted(text),
        expected: 'a line of known_hosts: a host that is not hashed, the type of its key, the whole key',
        fix: 'Run `ssh-keyscan -t ed25519 HOST`, compare its key with what the host publishes, and write the line.',
      };
    } else if (!hostsOf(text).some((host) => ssh.includes(host))) {
      yield unused('unused-known-host', path, `a key of ${hostsOf(text).join(', ')}`, 'ssh', ssh);
    }
  }
  for (const [host, text] of Object.entries(git.authorities)) {
    const path = keyPath('git.authorities', host);
    yield* checkCertificates(path, text);
    if (!https.includes(host))
      yield unused('unused-authority', path, `an authority of ${host}`, 'https', https);
  }
}

function unused(
  code: 'unused-known-host' | 'unused-authority',
  path: string,
  what: string,
  protocol: string,
  hosts: readonly string[],
): Problem {
  return {
    code,
    path,
    found: `${what}, where no repository over ${protocol} is`,
    expected:
      hosts.length > 0 ? any([...new Set(hosts)]) : `a repository over ${protocol}, and there is none`,
    fix: 'Write the host as the address of its repository has it, or remove the entry.',
  };
}

function hostsOf(text: string): readonly string[] {
  return line.exec(text)?.groups?.hosts?.split(',') ?? [];
}

/** The host of a URL over ssh as known_hosts writes it. */
function knownHostName({ hostname, port }: URL): string {
  return port === '' || port === '22' ? hostname : `[${hostname}]:${port}`;
}

/** The key of an ssh host has to be known before the first connection: otherwise another host could impersonate it. */
export function* checkHostKey(path: string, url: URL, { git }: ResolvedCluster): Generator<Problem> {
  const { hostname, port } = url;
  const name = knownHostName(url);
  const hosts = git.knownHosts.flatMap(hostsOf);
  if (hosts.includes(name) || known.includes(name)) return;
  yield {
    code: 'unknown-host-key',
    path,
    found: `ssh to ${name}, whose key is not known`,
    expected: 'its key in git.knownHosts',
    fix: `Run \`ssh-keyscan -t ed25519${port ? ` -p ${port}` : ''} ${hostname}\`, compare its key with what the host publishes, and add the line.`,
  };
}
