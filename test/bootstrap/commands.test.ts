import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rare } from '../support/selection.ts';
import { recordUp } from './recorded.ts';
import { stateOf, touchedOf } from './state.ts';
import { fakeBinary, fakeChecksum, type World } from './world.ts';

const { template, world: first, end } = await recordUp();

/** The steps that ran on hosts, without those that only read. */
function done(world: World, since: number): string[] {
  const asking = ['lock', 'check', 'listen', 'probe', 'ready', 'healthy', 'tokens'];
  return world.calls
    .slice(since)
    .filter(({ step }) => !asking.includes(step))
    .map(({ step, node }) => `${step} ${node}`);
}

function upgraded(world: World): void {
  world.editPlan('k3s=v1.36.3+k3s1', 'k3s=v1.37.1+k3s1');
  world.editPlan('oldest=v1.35.0', 'oldest=v1.36.0');
  world.editPlan('v1.36.3%2Bk3s1', 'v1.37.1%2Bk3s1');
  world.editPlan(/checksums=.*$/gm, `checksums=${fakeChecksum('v1.37.1+k3s1')}`);
}

const versions = (world: World) =>
  ['s1', 's2', 'a1'].map((node) => world.read(`cluster/nodes/${node}`).trim().split(' ')[1]);

describe('status', () => {
  test('prints the state of hosts, nodes and Applications', async () => {
    const world = template.world('up');
    const { code, text } = await world.run(['status']);
    expect(text).toMatch(/host +server +s1 +member v1\.36\.3\+k3s1/);
    expect(text).toMatch(/host +agent +a1 +member v1\.36\.3\+k3s1/);
    expect(text).toMatch(/ok +ready +s1[\s\S]*ok +healthy +s1/);
    expect(code).toBe(0);
  });

  rare('names what is not well, asks once, and still says the rest', async () => {
    const world = template.world('up');
    world.write('hosts/a1/facts/cores', '1\n');
    world.write('after.ready', '1000');
    const { code, text } = await world.run(['status']);
    expect(text).toMatch(/problem +check +a1 +has 1 CPU cores/);
    expect(text).toMatch(/FAILED +ready +s1[\s\S]*ok +healthy +s1/);
    expect(code).toBe(1);
  });
});

test('kubeconfig writes a file that only the user can read, with the address of the API', async () => {
  const world = template.world('up');
  const { code, text } = await world.run(['kubeconfig']);
  const path = join(template.folder, 'home/.config/hearth/test/kubeconfig');
  expect(text).toContain(`export KUBECONFIG=${path}`);
  expect(readFileSync(path, 'utf8')).toBe(
    '    server: https://192.168.2.20:6443\n  name: test\ncurrent-context: test\n',
  );
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(code).toBe(0);
});

rare('a server that is lost is let go by the others, which also give the kubeconfig', async () => {
  const world = template.world('up');
  world.write('hosts/s1/facts/ssh', 'ssh: connect to host 192.168.2.20 port 22: No route to host\n');
  const { text } = await world.run(['reset', 's1'], { input: 's1\n' });
  expect(text).toMatch(
    /ok +forget +s2 +s1 is out of the cluster[\s\S]*FAILED +reset +s1 +the connection broke/,
  );
  expect(world.has('cluster/nodes/s1')).toBe(false);
  expect((await world.run(['kubeconfig'])).text).toMatch(
    /FAILED +kubeconfig +s1[\s\S]*ok +kubeconfig +s2[\s\S]*export KUBECONFIG/,
  );
});

rare('a step that takes long says that it is still at work', async () => {
  const world = template.world('up');
  // The script waits 15 seconds for this.
  world.editScript('lib/ssh.sh', 'read -r -t 15', 'read -r -t 0.2');
  world.fault('tokens', 's1', 'slow', 1);
  const { code, text } = await world.run(['up']);
  expect(text).toMatch(/\.\.\. +tokens +s1 +still at work, \d+s\n[\s\S]*ok +tokens +s1/);
  expect(code).toBe(0);
});

rare('a binary that does not run is replaced', async () => {
  const world = template.world('up');
  world.write('hosts/a1/root/usr/local/bin/k3s', '#!/bin/bash\nexit 1\n');
  expect((await world.run(['up'])).text).toMatch(/ok +binary +a1 +K3s v1\.36\.3/);
  expect(stateOf(world)).toEqual(end);
});

rare('nodes that do not become ready are waited for, named, and reported', { timeout: 120_000 }, async () => {
  const world = template.world('up');
  world.write('after.ready', '1000');
  // The script asks 120 times for this.
  world.editScript('lib/argocd.sh', 'ready 120', 'ready 12');
  const { code, text } = await world.run(['up']);
  expect(
    text.match(/wait +ready +s1 +error: timed out waiting for the condition on nodes\/a1, \d+s/g),
  ).toHaveLength(4);
  expect(text).toMatch(/FAILED +ready +s1 +error: timed out/);
  expect(world.calls.some(({ step }, index) => index > first.calls.length && step === 'adopted')).toBe(false);
  expect(code).toBe(1);
});

describe('Applications that do not get healthy', () => {
  const errors = {
    repository:
      'ComparisonError: "Failed to load target state: failed to list refs: authentication required"',
    specification: 'InvalidSpecError: "application destination server is not permitted \\"in\\" project"',
  };

  test.each(Object.values(errors))('are given up with the reason when it stays: %s', async (error) => {
    const world = template.world('up');
    world.editScript('lib/ssh.sh', /stuck >= 60/g, 'stuck >= 6');
    world.write('applications', `mlflow OutOfSync Missing\nroot Unknown Healthy ${error}\n`);
    const before = world.calls.length;
    const { code, text } = await world.run(['up']);
    expect(text).toContain(`not healthy: mlflow OutOfSync Missing;root Unknown Healthy ${error}, `);
    expect(text).toMatch(/FAILED +healthy +s1 +this does not pass by itself: not healthy: .*Error: "/);
    expect(world.calls.slice(before).filter(({ step }) => step === 'healthy')).toHaveLength(6);
    expect(code).toBe(1);
  });

  rare.each([
    'root OutOfSync Degraded SyncFailed: "one or more objects failed to apply"',
    'root Unknown Healthy ComparisonError: "dial tcp 10.43.0.9:8081: connect: connection refused"',
  ])('are waited for with %s, which passes', async (state) => {
    const world = template.world('up');
    world.editScript('lib/ssh.sh', /stuck >= 60/g, 'stuck >= 6');
    world.editScript('lib/argocd.sh', 'healthy 720', 'healthy 10');
    world.write('applications', `${state}\n`);
    const { code, text } = await world.run(['up']);
    expect(text).toContain(`FAILED   healthy     s1               not healthy: ${state}, `);
    expect(code).toBe(1);
  });
});

describe('reset', () => {
  test('deletes K3s and its files from the hosts, and keeps volumes', async () => {
    const world = template.world('up');
    const volume = 'hosts/a1/root/var/lib/rancher/k3s/storage/pvc-1/data';
    world.write(volume, 'precious');
    world.write(
      'hosts/a1/root/proc/mounts',
      '/dev/sda1 / ext4\ntmpfs /var/lib/kubelet/pods/1 tmpfs\nnas:/data /var/lib/kubelet/pods/1/v nfs\n',
    );
    const { code } = await world.run(['reset'], { input: 'test\n' });
    expect(code).toBe(0);
    expect(world.read(volume)).toBe('precious');
    // The inner mount first, and both before any deletion.
    expect(world.lines('hosts/a1/facts/unmounted').filter((line) => line.startsWith('-l'))).toEqual([
      '-l /var/lib/kubelet/pods/1/v',
      '-l /var/lib/kubelet/pods/1',
    ]);
    world.remove('hosts/a1/root/var/lib/rancher/k3s/storage');
    world.write('hosts/a1/root/proc/mounts', '/dev/sda1 / ext4 rw 0 0\n');
    const hosts = (state: Map<string, string>) => [...state].filter(([path]) => path.startsWith('hosts/'));
    expect(hosts(stateOf(world))).toEqual(hosts(stateOf(template.world())));
  });

  rare('of a cluster that is gone changes nothing', async () => {
    const world = template.world();
    const { code, text } = await world.run(['reset'], { input: 'test\n' });
    expect(text.match(/unchanged/g)).toHaveLength(3);
    expect(code).toBe(0);
  });

  rare.each(['a1', 's2'])(
    'of %s lets it go and leaves the others; run again, it is back as it was',
    async (node) => {
      const world = template.world('up');
      const others = () =>
        [...touchedOf(world)].filter(
          ([path]) => path.startsWith('hosts/') && !path.startsWith(`hosts/${node}/`),
        );
      const before = others();
      expect((await world.run(['reset', node], { input: `${node}\n` })).code).toBe(0);
      expect(world.lines('drains')).toEqual([`drain ${node}`]);
      expect(world.has(`cluster/nodes/${node}`)).toBe(false);
      expect((await world.run(['up'])).code).toBe(0);
      expect(others()).toEqual(before);
      expect(stateOf(world)).toEqual(end);
    },
  );

  rare(
    'of the server that began the cluster: it joins the other, and brings no boot manifests back',
    async () => {
      const world = template.world('up');
      const object = 'cluster/objects/helmchart-cilium.yaml';
      world.write(object, 'changed by Argo CD');
      expect((await world.run(['reset', 's1'], { input: 's1\n' })).code).toBe(0);
      expect((await world.run(['up'])).code).toBe(0);
      expect((await world.run(['up'])).code).toBe(0);
      expect(world.read('hosts/s1/root/etc/rancher/k3s/config.yaml.d/10-join.yaml')).toBe(
        'server: https://100.64.0.21:6443\n',
      );
      expect(world.read(object)).toBe('changed by Argo CD');
      expect(world.read('unexpected')).toBe('');
    },
  );
});

test('add turns the other hosts into nodes, and does not change existing nodes', async () => {
  const world = template.world('up');
  expect((await world.run(['reset', 'a1'], { input: 'a1\n' })).code).toBe(0);
  // A change that a run of up would revert.
  world.append('hosts/s2/root/etc/rancher/k3s/config.yaml', 'debug: true\n');
  const since = world.calls.length;
  expect((await world.run(['add'])).code).toBe(0);
  expect(done(world, since)).toEqual([
    'sealing-key s1',
    'binary a1',
    'files a1',
    'start a1',
    'adopted s1',
    'adopted s2',
  ]);
  expect(world.read('hosts/s2/root/etc/rancher/k3s/config.yaml')).toContain('debug: true');
  expect(world.has('cluster/nodes/a1')).toBe(true);
});

describe('upgrade', () => {
  test('takes a snapshot, then upgrades servers one after the other, then agents; a second run changes nothing', async () => {
    const world = template.world('up');
    upgraded(world);
    const since = world.calls.length;
    expect((await world.run(['upgrade'])).code).toBe(0);
    expect(versions(world)).toEqual(['v1.37.1+k3s1', 'v1.37.1+k3s1', 'v1.37.1+k3s1']);
    expect(done(world, since)).toEqual([
      'snapshot s1',
      ...['binary s1', 'files s1', 'start s1', 'sealing-key s1'],
      ...['binary s2', 'files s2', 'start s2'],
      ...['binary a1', 'files a1', 'start a1'],
      ...['adopted s1', 'adopted s2'],
    ]);
    const steps = world.calls.slice(since).map(({ step }) => step);
    expect(steps.filter((step) => step === 'start' || step === 'ready').join(' ')).toMatch(
      /^start ready( ready)* start ready start ready/,
    );
    expect(world.lines('snapshots')).toEqual(['before-v1.37.1-k3s1']);
    const before = touchedOf(world);
    expect((await world.run(['upgrade'])).code).toBe(0);
    expect(touchedOf(world)).toEqual(before);
    expect(world.lines('snapshots')).toHaveLength(1);
    expect(world.lines('restarts')).toHaveLength(6);
  });

  rare(
    'stops at a server that does not come up, named with the reason; agents stay as they are, and the next run goes on',
    async () => {
      const world = template.world('up');
      upgraded(world);
      world.write('hosts/s2/facts/broken', 'etcd: cannot be read');
      const { code, text } = await world.run(['upgrade']);
      expect(text).toMatch(/FAILED +start +s2[\s\S]*K3s does not come up: .*etcd: cannot be read/);
      expect(versions(world)).toEqual(['v1.37.1+k3s1', 'v1.36.3+k3s1', 'v1.36.3+k3s1']);
      expect(code).toBe(1);
      world.remove('hosts/s2/facts/broken');
      world.write('hosts/s2/facts/no-sysctl', '');
      // A failure of the unit before the start of K3s has a reason too.
      expect((await world.run(['upgrade'])).text).toMatch(
        /K3s does not come up: [\s\S]*sysctl: permission denied/,
      );
      world.remove('hosts/s2/facts/no-sysctl');
      expect((await world.run(['upgrade'])).code).toBe(0);
      expect(versions(world)).toEqual(['v1.37.1+k3s1', 'v1.37.1+k3s1', 'v1.37.1+k3s1']);
      expect(world.lines('snapshots')).toHaveLength(1);
    },
  );
});

describe('an air-gap folder', () => {
  function airgap(world: World, images = 'images\n'): string {
    world.write('airgap/k3s', fakeBinary('v1.36.3+k3s1'));
    world.write('airgap/k3s-airgap-images-amd64.tar.zst', images);
    world.editPlan(
      /(checksums=\S+)$/gm,
      `$1 sha256:${createHash('sha256').update('images\n').digest('hex')}`,
    );
    for (const node of ['s1', 's2', 'a1']) world.write(`hosts/${node}/facts/no-internet`, '');
    return `--airgap=${world.path('airgap')}`;
  }

  test('replaces all downloads, images included', async () => {
    const world = template.world();
    expect((await world.run(['up', airgap(world)])).code).toBe(0);
    expect(world.read('hosts/a1/root/var/lib/rancher/k3s/agent/images/k3s-airgap-images-amd64.tar.zst')).toBe(
      'images\n',
    );
    const before = touchedOf(world);
    expect((await world.run(['up', `--airgap=${world.path('airgap')}`])).code).toBe(0);
    expect(touchedOf(world)).toEqual(before);
  });

  rare('with images that are not those of the release is refused', async () => {
    const world = template.world();
    const { code, text } = await world.run(['up', airgap(world, 'other images\n')]);
    expect(text).toContain(
      'wrong checksum: k3s-airgap-images-amd64.tar.zst is not what K3s v1.36.3+k3s1 was released with',
    );
    expect(world.has('hosts/s1/root/usr/local/bin/k3s')).toBe(false);
    expect(code).toBe(1);
  });
});
