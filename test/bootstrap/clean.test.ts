import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { rare } from '../support/selection.ts';
import { files, stateOf, touchedOf } from './state.ts';
import { Template, type World } from './world.ts';

const template = new Template();
let world: World;

beforeAll(async () => {
  world = template.world();
  world.fault();
  const { code, text } = await world.run(['up']);
  expect(text).toContain('API    https://192.168.2.20:6443');
  expect(code).toBe(0);
}, 120_000);

/** A copy of the world with a running cluster. */
function up(): World {
  if (!readdirSync(template.folder).includes('up')) world.keepAs('up');
  return template.world('up');
}

test('bare hosts become a cluster, each step in its order', () => {
  const steps = world.calls
    .filter(({ step }) => !['check', 'listen', 'probe'].includes(step))
    .map(({ step, node }) => `${step} ${node}`);
  const once = steps.filter((step, index) => steps.indexOf(step) === index);
  expect(once).toEqual([
    'lock s1',
    ...['binary s1', 'files s1', 'start s1', 'tokens s1', 'sealing-key s1'],
    ...['binary s2', 'files s2', 'start s2'],
    ...['binary a1', 'files a1', 'start a1'],
    ...['ready s1', 'healthy s1', 'adopted s1', 'adopted s2'],
  ]);
  expect(world.lines('restarts')).toEqual(['s1 k3s', 's2 k3s', 'a1 k3s-agent']);
  expect(world.read('unexpected')).toBe('');
});

test('the report has a line with the time for each step, and ends with the URLs and the next command', () => {
  const text = world.read('out');
  expect(text).toMatch(/^ {2}ok {7}start {7}a1 {15}K3s v1\.36\.3\+k3s1 started, \d+s$/m);
  expect(text).toMatch(/^ {2}wait {5}healthy {5}s1 .*root Synced Progressing.*, \d+s$/m);
  expect(text).toContain('DNS    send home.example.org to 192.168.2.101');
  expect(text).toContain('next   bootstrap/bootstrap.sh test kubeconfig');
});

test('a second run changes no file, restarts no service and applies no object', async () => {
  const again = up();
  const before = touchedOf(again);
  const { code, text } = await again.run(['up']);
  expect(code).toBe(0);
  expect(touchedOf(again)).toEqual(before);
  expect(again.lines('restarts')).toHaveLength(3);
  expect(text.match(/unchanged/g)).toHaveLength(3 * 3 + 1 + 2);
});

rare('an edited file and an edited binary are restored', async () => {
  const again = up();
  const state = stateOf(again);
  again.append('hosts/a1/root/etc/rancher/k3s/config.yaml', 'debug: true\n');
  again.append('hosts/s2/root/usr/local/bin/k3s', '# not as released\n');
  expect((await again.run(['up'])).code).toBe(0);
  expect(stateOf(again)).toEqual(state);
  expect(again.lines('restarts').slice(3)).toEqual([]);
});

test('a node with a changed configuration is restarted; the others are not', async () => {
  const again = up();
  const config = 'dist/test/bootstrap/nodes/a1/etc/rancher/k3s/config.yaml';
  again.editProject(config, (text) => `${text}debug: true\n`);
  expect((await again.run(['up'])).code).toBe(0);
  expect(again.read('hosts/a1/root/etc/rancher/k3s/config.yaml')).toContain('debug: true');
  expect(again.lines('restarts').slice(3)).toEqual(['a1 k3s-agent']);
});

test('tokens are random and the same on all servers; agents have only the token for agents', () => {
  const token = (node: string, name: string) =>
    world.read(`hosts/${node}/root/etc/rancher/k3s/${name}`).trim();
  expect(token('s1', 'token')).toMatch(/^[0-9a-f]{64}$/);
  expect(token('s1', 'agent-token')).toMatch(/^[0-9a-f]{64}$/);
  expect(token('s1', 'agent-token')).not.toBe(token('s1', 'token'));
  expect(token('s2', 'agent-token')).toBe(token('s1', 'agent-token'));
  expect(token('a1', 'agent-token')).toBe('');
});

test('nodes join with the full token, which pins the authority of the cluster', () => {
  const hash = createHash('sha256').update(world.read('cluster/server-ca.crt')).digest('hex');
  const own = (node: string, name: string) => world.read(`hosts/${node}/root/etc/rancher/k3s/${name}`).trim();
  expect(own('s2', 'token')).toBe(`K10${hash}::server:${own('s1', 'token')}`);
  expect(own('a1', 'token')).toBe(`K10${hash}::node:${own('s1', 'agent-token')}`);
});

rare('a node that joined with a short token is given the full one', async () => {
  const again = up();
  const state = stateOf(again);
  const full = 'hosts/a1/root/etc/rancher/k3s/token';
  again.write(full, again.read(full).replace(/^K10.*:/, ''));
  expect((await again.run(['up'])).code).toBe(0);
  expect(stateOf(again)).toEqual(state);
});

rare('a node does not join a server of another authority', async () => {
  const again = up();
  expect((await again.run(['reset', 'a1'], { input: 'a1\n' })).code).toBe(0);
  // Somebody who answers in place of the server; what the true one has said is in its own folder.
  again.write('cluster/server-ca.crt', 'another authority');
  const { code, text } = await again.run(['add']);
  expect(text).toMatch(
    /FAILED +start +a1[\s\S]*token CA hash does not match the Cluster CA certificate hash/,
  );
  expect(code).toBe(1);
});

test('tokens and the sealing key are in no argument, no output and no file that others may read', async () => {
  const traced = template.world();
  for (const { step, node } of world.calls) traced.append('faults', `${step} ${node} trace\n`);
  const { code } = await traced.run(['up'], { env: { BASH_ENV: join(template.folder, 'tools/trace') } });
  expect(code).toBe(0);
  const etc = 'hosts/s1/root/etc/rancher/k3s';
  const key = readFileSync(
    join(template.folder, 'home/.config/hearth/test/sealing-0123456789abcdef.key'),
    'utf8',
  );
  const secrets = [
    traced.read(`${etc}/token`),
    traced.read(`${etc}/agent-token`),
    key.split('\n')[1] ?? '',
  ].map((it) => it.trim());
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(40);
    for (const log of ['argv', 'out', 'calls', 'hosts/s1/service/journal', 'hosts/a1/service/journal'])
      expect(traced.read(log)).not.toContain(secret);
    // Builtins of the shell start no process, so their arguments are not visible.
    const commands = traced.lines('trace').filter((line) => line.startsWith('+') && line.includes(secret));
    const builtin = /^\++ (\w+=|\[\[ |echo |printf |read |local |IFS= )/;
    expect(commands.filter((line) => !builtin.test(line))).toEqual([]);
  }
  expect(traced.lines('trace').some((line) => line.includes(secrets[0] ?? ''))).toBe(true);
  for (const { path, file } of files(traced)) {
    const content = readFileSync(file, 'utf8');
    if (!secrets.some((secret) => content.includes(secret)) || path.startsWith('cluster/')) continue;
    expect(`${path} ${(lstatSync(file).mode & 0o077).toString(8)}`).toBe(`${path} 0`);
    expect(path).toMatch(/\/(agent-)?token$/);
  }
});

test('the sealing key is sent to the API and is in no folder of manifests', () => {
  const secret = world.read('cluster/secrets/sealed-secrets-key-0123456789abcdef');
  expect(secret).toContain('sealedsecrets.bitnami.com/sealed-secrets-key: active');
  expect(secret).toMatch(/tls\.crt: \|\n {4}-----BEGIN CERTIFICATE/);
  for (const { path, file } of files(world))
    if (path.startsWith('hosts/')) expect(readFileSync(file, 'utf8')).not.toContain('PRIVATE KEY');
});

rare('when Argo CD manages the boot manifests, a restarted server does not apply them', async () => {
  const again = up();
  const object = 'cluster/objects/helmchart-cilium.yaml';
  again.write(object, 'changed by Argo CD');
  again.restart('s1', 'k3s');
  expect(again.read(object)).toBe('changed by Argo CD');
  // The next run restores a deleted .skip file.
  again.remove('hosts/s1/root/var/lib/rancher/k3s/server/manifests/hearth/helmchart-cilium.yaml.skip');
  expect((await again.run(['up'])).code).toBe(0);
  again.restart('s1', 'k3s');
  expect(again.read(object)).toBe('changed by Argo CD');
});

rare('without .skip files, the fake of K3s applies the boot manifests at a restart, as K3s does', () => {
  const again = up();
  again.remove('hosts/s1/root/var/lib/rancher/k3s/server/manifests/hearth/helmchart-cilium.yaml.skip');
  again.write('cluster/objects/helmchart-cilium.yaml', 'changed by Argo CD');
  again.restart('s1', 'k3s');
  expect(again.read('cluster/objects/helmchart-cilium.yaml')).not.toBe('changed by Argo CD');
});
