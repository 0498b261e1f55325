import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { selected } from '../support/selection.ts';
import { recordUp } from './recorded.ts';
import type { World } from './world.ts';

const { template, world: first } = await recordUp();

/** Texts that a terminal would take as an order. */
const orders = /[^\n -~]/;

/** A world in which a step waits seconds where the true one waits minutes. */
function hurried(): World {
  const world = template.world('up');
  world.editScript('lib/ssh.sh', 'limit + 30', 'limit / 45');
  world.editScript('lib/ssh.sh', 'read -r -n 2000 -t 90', 'read -r -n 2000 -t 2');
  world.editScript('lib/preflight.sh', /limit=\d+/g, 'limit=900');
  return world;
}

/** A step, the command that comes to it, the way a host answers, and what is reported. */
const answers = [
  ['check', 'status', 'hang', /problem +check +a1 +cannot be asked \(exit code 143\): took too long/],
  ['tokens', 'up', 'hang', /FAILED +tokens +s1 +took too long/],
  ['lock', 'up', 'hang', /FAILED +lock +s1 +no answer/],
  ['check', 'status', 'flood', /problem +check +a1 +cannot be asked .*: answered with more than 64 KiB/],
  [
    'check',
    'status',
    'flood-errors',
    /problem +check +a1 +cannot be asked .*: answered with more than 64 KiB/,
  ],
  ['tokens', 'up', 'flood', /FAILED +tokens +s1 +answered with more than 64 KiB/],
  ['tokens', 'up', 'flood-errors', /FAILED +tokens +s1/],
  ['lock', 'up', 'flood', /FAILED +lock +s1 +no answer: lock/],
  ['check', 'status', 'escape', /problem +check +a1 +\?\]0;owned\?\?\[2J/],
  ['check', 'status', 'escape-errors', /problem +check +a1 +cannot be asked .*: red \?\[31m/],
  ['tokens', 'up', 'escape-errors', /FAILED +tokens +s1/],
  ['lock', 'up', 'escape', /FAILED +lock +s1 +no answer: problem \?\]0;owned\?/],
] as const;

describe.concurrent('a host that answers with anything', () => {
  test.each(selected(answers, 5, 3))(
    '%s of %s: %s',
    { timeout: 120_000 },
    async (step, command, way, said) => {
      const world = hurried();
      world.fault(step, step === 'check' ? 'a1' : 's1', way);
      const start = performance.now();
      const { code, text } = await world.run([command]);
      expect(text).toMatch(said);
      expect(text).not.toMatch(orders);
      expect(text.length).toBeLessThan(200_000);
      expect(performance.now() - start).toBeLessThan(60_000);
      expect(code).toBe(1);
    },
  );

  test('a host that is as it should be is asked in the same hurry', async () => {
    expect((await hurried().run(['status'])).code).toBe(0);
  });
});

describe('a kubeconfig', () => {
  const plain = `apiVersion: v1
clusters:
- cluster:
    certificate-authority-data: LS0tLS1CRUdJTg==
    server: https://192.168.2.20:6443
  name: test
contexts:
- context:
    cluster: test
    user: test
  name: test
current-context: test
kind: Config
preferences: {}
users:
- name: test
  user:
    client-certificate-data: LS0tLS1CRUdJTg==
    client-key-data: LS0tLS1CRUdJTg==
`;

  async function fetched(text: string): Promise<{ code: number | undefined; said: string }> {
    const world = template.world('up');
    world.write('said', text);
    for (const node of ['s1', 's2']) world.append('faults', `kubeconfig ${node} says\n`);
    const { code, text: said } = await world.run(['kubeconfig']);
    return { code, said };
  }

  test('as K3s writes it is taken', async () => {
    expect(await fetched(plain)).toMatchObject({ code: 0 });
  });

  test('that has kubectl run a program is not written', async () => {
    const program = '    exec:\n      apiVersion: client.authentication.k8s.io/v1\n      command: /bin/sh\n';
    const { code, said } = await fetched(`${plain}${program}`);
    expect(said).toContain('What s1 gave is no plain kubeconfig: it was not written.');
    expect(code).toBe(1);
  });
});

/** The settings of the real ssh, from the options of the bootstrap and a person's configuration. */
function settings(config: string): Map<string, string> {
  const file = join(template.folder, 'ssh_config');
  writeFileSync(file, config);
  const line = first.lines('argv').find((it) => it.startsWith('ssh -o'))!;
  // The last option has a space in it, and the words of a line in the log are parted by spaces.
  const options = line.slice(4, line.indexOf(' -o UserKnownHostsFile')).split(' ');
  const known = /-o (UserKnownHostsFile .*\.known_hosts) /.exec(line)![1]!;
  const ssh = spawnSync('ssh', ['-F', file, ...options, '-o', known, '-G', '192.168.2.20'], {
    encoding: 'utf8',
  });
  expect(ssh.stderr).toBe('');
  return new Map(ssh.stdout.split('\n').map((it) => it.split(/ (.*)/s, 2) as [string, string]));
}

test.skipIf(spawnSync('ssh', ['-V']).error)(
  'a configuration of ssh that trusts anybody and lends out the agent changes nothing; names and keys are its own',
  () => {
    const found = settings(`Host *
  StrictHostKeyChecking no
  UserKnownHostsFile /dev/null
  GlobalKnownHostsFile /tmp/anything
  KnownHostsCommand /bin/echo %H
  VerifyHostKeyDNS yes
  UpdateHostKeys yes
  NoHostAuthenticationForLocalhost yes
  ForwardAgent yes
  ForwardX11 yes
  GSSAPIDelegateCredentials yes
  LocalForward 8001 localhost:8001
  RemoteForward 8002 localhost:22
  DynamicForward 1080
  Tunnel yes
  PermitLocalCommand yes
  LocalCommand touch /tmp/owned
  ControlMaster auto
  ControlPath /tmp/%C
  ControlPersist yes
  RemoteCommand tmux
  RequestTTY force
  LogLevel QUIET
Host 192.168.2.20
  HostName server.example.org
  User pi
  Port 2222
  IdentityFile /home/ada/.ssh/homelab
  ProxyJump jump.example.org
`);
    const expected = {
      stricthostkeychecking: 'true',
      userknownhostsfile: `${homedir()}/.ssh/known_hosts clusters/test.known_hosts`,
      globalknownhostsfile: '/etc/ssh/ssh_known_hosts',
      verifyhostkeydns: 'false',
      updatehostkeys: 'false',
      nohostauthenticationforlocalhost: 'no',
      forwardagent: 'no',
      forwardx11: 'no',
      gssapidelegatecredentials: 'no',
      clearallforwardings: 'yes',
      tunnel: 'false',
      permitlocalcommand: 'no',
      controlmaster: 'false',
      requesttty: 'false',
      loglevel: 'INFO',
      hostname: 'server.example.org',
      user: 'pi',
      port: '2222',
      identityfile: '/home/ada/.ssh/homelab',
      proxyjump: 'jump.example.org',
    };
    for (const [key, value] of Object.entries(expected))
      expect(`${key} ${found.get(key)}`).toBe(`${key} ${value}`);
    for (const key of ['controlpath', 'knownhostscommand', 'remotecommand'])
      expect(found.get(key) ?? 'none').toBe('none');
    for (const key of ['localforward', 'remoteforward', 'dynamicforward']) expect(found.has(key)).toBe(false);
  },
);
