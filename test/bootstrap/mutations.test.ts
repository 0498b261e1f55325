import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { selected } from '../support/selection.ts';
import { faults } from './preflight-faults.ts';
import { recordUp } from './recorded.ts';
import type { World } from './world.ts';

// Tests are useful only if they can fail: here one rule of the scripts is removed at a time, and the result that the
// rule prevents has to occur.

const { template } = await recordUp();

interface Mutation {
  readonly like: 'up' | 'bare';
  /** Path of the script below `bootstrap/`. */
  readonly script: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly harm: (world: World) => Promise<void>;
}

const manifest = 'cluster/objects/helmchart-cilium.yaml';
const token = (world: World) => world.read('hosts/s1/root/etc/rancher/k3s/token').trim();

const mutations: Record<string, Mutation> = {
  'without the comparison of checksums, anything is installed': {
    like: 'bare',
    script: 'node/binary.sh',
    from: 'die "wrong checksum',
    to: ': "wrong checksum',
    async harm(world) {
      world.write('hosts/s1/facts/corrupt', '');
      await world.run(['up']);
      expect(world.read('hosts/s1/root/usr/local/bin/k3s')).toBe('<html>\n');
    },
  },
  'without a bound, what a host says is printed as it is': {
    like: 'up',
    script: 'lib/ssh.sh',
    from: /^bounded\(\).*$/m,
    to: 'bounded() { cat; }',
    async harm(world) {
      world.fault('check', 'a1', 'escape');
      expect((await world.run(['status'])).text).toContain('\u001b]0;owned');
    },
  },
  'with the short token, a node would trust any authority': {
    like: 'bare',
    script: 'node/server.sh',
    from: 'cat "$data/server/$it"',
    to: 'sed "s/.*://" "$data/server/$it"',
    async harm(world) {
      await world.run(['up']);
      expect(world.read('unexpected')).toContain('a1 joined and would have trusted any authority');
    },
  },
  'without .skip, a restart takes Cilium back to boot day': {
    like: 'bare',
    script: 'node/server.sh',
    from: /do put "\$\{it#"\$root"\}\.skip" 600 <\/dev\/null; done/,
    to: 'do :; done',
    async harm(world) {
      await world.run(['up']);
      world.write(manifest, 'changed by Argo CD');
      world.restart('s1', 'k3s');
      expect(world.read(manifest)).not.toBe('changed by Argo CD');
    },
  },
  'without the hash, a second run starts everything again': {
    like: 'up',
    script: 'node/start.sh',
    from: '$(content "$state/hash") != "$hash"',
    to: 'always != "$hash"',
    async harm(world) {
      await world.run(['up']);
      expect(world.lines('restarts')).toHaveLength(6);
    },
  },
  'without the memory of whom it joined, a server that came back would be told to start a cluster': {
    like: 'up',
    script: 'node/files.sh',
    from: 'if [[ -e $root/$path ]]; then',
    to: 'if false; then',
    async harm(world) {
      await world.run(['reset', 's1'], { input: 's1\n' });
      await world.run(['up']);
      await world.run(['up']);
      expect(world.read('hosts/s1/root/etc/rancher/k3s/config.yaml.d/10-join.yaml')).toContain(
        'cluster-init',
      );
    },
  },
  'a token printed by a program shows in the arguments': {
    like: 'bare',
    script: 'lib/join.sh',
    from: `printf '%s\\n' "$token"`,
    to: `env printf '%s\\n' "$token"`,
    async harm(world) {
      await world.run(['up'], { env: { BASH_ENV: join(template.folder, 'tools/trace') } });
      expect(world.lines('trace').some((line) => /^\++ env /.test(line) && line.includes(token(world)))).toBe(
        true,
      );
    },
  },
  'a reason from the journal, as it is, shows the token': {
    like: 'bare',
    script: 'node/start.sh',
    from: /sed -f <\(passwords.*\/g\|'\)/,
    to: 'cat',
    async harm(world) {
      world.write('hosts/s1/facts/broken', 'failed');
      expect((await world.run(['up'])).text).toContain(token(world));
    },
  },
  'without the lock, a second run goes ahead': {
    like: 'up',
    script: 'lib/commands.sh',
    from: /^ {2}lock "\$first"\n/m,
    to: '',
    async harm(world) {
      const { text } = await world.run(['up']);
      expect(text).toContain('next ');
      expect(world.calls.filter(({ step }) => step === 'lock')).toHaveLength(1);
    },
  },
  'without the exception, a reset deletes volumes': {
    like: 'up',
    script: 'node/reset.sh',
    from: '! -name storage ',
    to: '',
    async harm(world) {
      const volume = 'hosts/a1/root/var/lib/rancher/k3s/storage/pvc-1/data';
      world.write(volume, 'precious');
      await world.run(['reset'], { input: 'test\n' });
      expect(world.has(volume)).toBe(false);
    },
  },
  'without a check of its owner, a host of another cluster is taken': {
    like: 'bare',
    script: 'node/membership.sh',
    from: '$owner != "$claim"',
    to: '$owner == nobody',
    async harm(world) {
      world.write('hosts/a1/root/var/lib/hearth/cluster', 'laptop agent\n');
      await world.run(['up']);
      expect(world.read('hosts/a1/root/var/lib/hearth/cluster')).toBe('test agent\n');
    },
  },
};

const broken = selected(Object.entries(mutations), 10);

describe.concurrent(`${broken.length} of ${Object.keys(mutations).length} rules of the scripts are needed: without each, a test would fail`, () => {
  test.each(broken)('%s', { timeout: 120_000 }, async (_, { like, script, from, to, harm }) => {
    const world = template.world(like);
    world.editScript(script, from, to);
    await harm(world);
  });
});

/** The part of the preflight that finds a fault: the script below `bootstrap/node/`, and the lines to remove. */
const checks: Record<string, readonly [string, RegExp]> = {
  'no systemd': ['check.sh', /^ {2}check_commands\n/m],
  'the wrong architecture': ['check.sh', /^ {2}check_machine\n/m],
  'an old kernel': ['check.sh', /^ {2}is_sorted "\$\{plan\[kernel\]\}".*\n/m],
  'too few cores': ['check.sh', /^ {2}check_at_least 'CPU cores'.*\n/m],
  'too little memory': ['check.sh', /^ {2}check_memory\n/m],
  'too small a disk': ['check.sh', /^ {2}check_size disk .*\n/m],
  'a disk that is full': ['check.sh', /^ {2}\(\(free >= .*\n/m],
  'another host name': ['check.sh', /^ {2}check_name\n/m],
  'a clock that is slow': ['check.sh', /^ {2}check_clock .*\n/m],
  swap: ['check.sh', /^ {2}check_swap\n/m],
  'no cgroup for memory': ['check.sh', /^ {2}check_cgroups\n/m],
  'a kernel without vxlan': ['check.sh', /^ {4}modprobe -n .*/m],
  'another address on the tailnet': ['network.sh', /^.*check_address tailscale0.*\n/m],
  'two hosts that do not reach each other': ['network.sh', /^ {2}problem "cannot \$error.*\n/m],
  'a port that is taken': ['check.sh', /^ {2}check_ports\n/m],
  'a disk that cannot carry overlays': ['check.sh', /^ {2}check_overlay\n/m],
  'SELinux without a policy': ['check.sh', /^ {2}check_selinux\n/m],
  'Tailscale from snap': ['network.sh', /^ {4}check_tailscale\n/m],
  'ufw that keeps pods away': ['network.sh', /^ {2}check_firewall\n/m],
  'a search domain in which every name is known': ['network.sh', /^ {2}check_search\n/m],
  'a firewall between two hosts': ['ports.sh', /^ {2}\[\[ -z \$blocked .*/m],
  'an NFS export where root is nobody': ['network.sh', /^ {4}problem "cannot make a folder .*/m],
  'a K3s of somebody else': ['membership.sh', /^ {4}problem 'has a K3s of its own.*/m],
};

/** Checks whose line is the only command of its block: an empty command replaces it, since bash allows no empty block. */
const standsAlone = (name: string) =>
  [
    'a kernel without vxlan',
    'a K3s of somebody else',
    'an NFS export where root is nobody',
    'a firewall between two hosts',
  ].includes(name);

const takenOut = selected(Object.entries(checks), 20, 8);

describe.concurrent(`${takenOut.length} of ${Object.keys(checks).length} checks of the preflight are needed: without each, a test would fail`, () => {
  test.each(takenOut)('%s', async (name, [script, lines]) => {
    const world = template.world();
    faults[name]?.plant(world);
    expect((await world.run(['check'])).code).toBe(1);
    world.editScript(`node/${script}`, lines, standsAlone(name) ? '    :' : '');
    expect(await world.run(['check'])).toMatchObject({ code: 0 });
  });
});
