import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { faults } from './preflight-faults.ts';
import { Template, type World } from './world.ts';

// What the other tests show is worth something only if they can fail: here the scripts are broken, one rule at a time,
// and what the rule keeps from happening happens.

const template = new Template();
const first = template.world();
expect((await first.run(['up'])).code).toBe(0);
first.keepAs('up');
afterAll(() => template.remove(), 120_000);

interface Mutation {
  readonly like: 'up' | 'bare';
  readonly script: 'bootstrap.sh' | 'node.sh';
  readonly from: string | RegExp;
  readonly to: string;
  readonly harm: (world: World) => Promise<void>;
}

const manifest = 'cluster/objects/helmchart-cilium.yaml';
const token = (world: World) => world.read('hosts/s1/root/etc/rancher/k3s/token').trim();

const mutations: Record<string, Mutation> = {
  'without the comparison of checksums, anything is installed': {
    like: 'bare',
    script: 'node.sh',
    from: 'die "wrong checksum',
    to: ': "wrong checksum',
    async harm(world) {
      world.write('hosts/s1/facts/corrupt', '');
      await world.run(['up']);
      expect(world.read('hosts/s1/root/usr/local/bin/k3s')).toBe('<html>\n');
    },
  },
  'without .skip, a restart takes Cilium back to boot day': {
    like: 'bare',
    script: 'node.sh',
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
    script: 'node.sh',
    from: '$(content "$lib/hash") != "$hash"',
    to: 'always != "$hash"',
    async harm(world) {
      await world.run(['up']);
      expect(world.lines('restarts')).toHaveLength(6);
    },
  },
  'without the memory of whom it joined, a server that came back would be told to start a cluster': {
    like: 'up',
    script: 'node.sh',
    from: 'if [[ -e $root$join ]]; then',
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
    script: 'bootstrap.sh',
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
    script: 'node.sh',
    from: /sed -f <\(tokens \| sed [^)]*\)\/g\|'\)/,
    to: 'cat',
    async harm(world) {
      world.write('hosts/s1/facts/broken', 'failed');
      expect((await world.run(['up'])).text).toContain(token(world));
    },
  },
  'without the lock, a second run goes ahead': {
    like: 'up',
    script: 'bootstrap.sh',
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
    script: 'node.sh',
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
    script: 'node.sh',
    from: /^ {2}\[\[ -z \$owner \|\| \$owner == "\$claim" \]\].*\n/m,
    to: '',
    async harm(world) {
      world.write('hosts/a1/root/var/lib/hearth/cluster', 'laptop agent\n');
      await world.run(['up']);
      expect(world.read('hosts/a1/root/var/lib/hearth/cluster')).toBe('test agent\n');
    },
  },
};

describe.concurrent(`${Object.keys(mutations).length} rules, each broken, are each missed`, () => {
  test.each(Object.entries(mutations))(
    '%s',
    { timeout: 120_000 },
    async (_, { like, script, from, to, harm }) => {
      const world = template.world(like);
      world.editScript(script, from, to);
      await harm(world);
    },
  );
});

/** The line of the preflight that finds a fault. */
const checks: Record<string, RegExp> = {
  'no systemd': /^ {2}for it in \$\{plan\[commands\]\}.*\n/m,
  'the wrong architecture': /^ {2}\[\[ \$\(uname -m\).*\n/m,
  'an old kernel': /^ {2}printf '%s\\n' "\$\{plan\[kernel\]\}".*\n/m,
  'too few cores': /^ {2}at_least 'CPU cores'.*\n/m,
  'too little memory': /^ {2}at_least 'MiB of memory'.*\n/m,
  'too small a disk': /^ {2}at_least 'GiB of disk'.*\n/m,
  'a disk that is full': /^ {2}\(\(free >= .*\n/m,
  'another host name': /^ {2}\[\[ \$\(uname -n\).*\n/m,
  'a clock that is slow': /^ {2}\(\(it > -30.*\n/m,
  swap: /^.*proc\/swaps.*\n/m,
  'no cgroup for memory': /^ {2}for it in cpu memory pids.*\n/m,
  'a kernel without vxlan': /^ {2}for it in \$\{plan\[modules\]\}.*\n/m,
  'another address on the tailnet': /^.*has_address tailscale0.*\n/m,
  'two hosts that do not reach each other': /^ {4}problem "cannot \$error.*\n/m,
  'a K3s of somebody else': /^.*has a K3s of its own.*\n/m,
};

describe.concurrent(`${Object.keys(checks).length} checks, each taken out, are each missed`, () => {
  test.each(Object.entries(checks))('%s', async (name, line) => {
    const world = template.world();
    faults[name]?.plant(world);
    expect((await world.run(['check'])).code).toBe(1);
    world.editScript('node.sh', line, '');
    expect(await world.run(['check'])).toMatchObject({ code: 0 });
  });
});
