import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { selected } from '../support/selection.ts';
import { recordUp } from './recorded.ts';
import { touchedOf } from './state.ts';
import type { World } from './world.ts';

const { template } = await recordUp();

const version = (to: string, oldest: string) => (world: World) => {
  world.editPlan('k3s=v1.36.3+k3s1', `k3s=${to}`);
  world.editPlan('oldest=v1.35.0', `oldest=${oldest}`);
};

interface Refusal {
  readonly like: 'up' | 'bare';
  readonly plant: (world: World) => void;
  readonly run: readonly string[];
  readonly input?: string;
  readonly said: string;
}

const refusals: Record<string, Refusal> = {
  'a changed token': {
    like: 'up',
    plant: (world) => world.write('hosts/s2/root/etc/rancher/k3s/token', 'another\n'),
    run: ['up'],
    said: 's2 .* has other tokens in /etc/rancher/k3s than it joined with: put those back',
  },
  'a changed token for agents': {
    like: 'up',
    plant: (world) => world.write('hosts/s1/root/etc/rancher/k3s/agent-token', 'another\n'),
    run: ['up'],
    said: 's1 .* has other tokens in /etc/rancher/k3s than it joined with',
  },
  'a host of another cluster': {
    like: 'bare',
    plant: (world) => world.write('hosts/a1/root/var/lib/hearth/cluster', 'laptop agent\n'),
    run: ['up'],
    said: 'a1 .* is laptop agent, and not test agent: reset it first',
  },
  'a node that is to have another role': {
    like: 'up',
    plant: (world) => world.write('hosts/s2/root/var/lib/hearth/cluster', 'test agent\n'),
    run: ['up'],
    said: 's2 .* is test agent, and not test server: reset it first',
  },
  'another version of K3s, but by upgrade': {
    like: 'up',
    plant: version('v1.36.4+k3s1', 'v1.35.0'),
    run: ['up'],
    said: 'a1 .* runs K3s v1.36.3\\+k3s1, and not v1.36.4\\+k3s1: run upgrade',
  },
  'a downgrade': {
    like: 'up',
    plant: version('v1.36.2+k3s1', 'v1.35.0'),
    run: ['upgrade'],
    said: 's1 .* runs v1.36.3\\+k3s1: no way to v1.36.2\\+k3s1',
  },
  'a downgrade by a minor version': {
    like: 'up',
    plant: version('v1.35.9+k3s1', 'v1.34.0'),
    run: ['upgrade'],
    said: 's2 .* runs v1.36.3\\+k3s1: no way to v1.35.9\\+k3s1',
  },
  'an upgrade over two minor versions': {
    like: 'up',
    plant: version('v1.38.0+k3s1', 'v1.37.0'),
    run: ['upgrade'],
    said: 'a1 .* runs v1.36.3\\+k3s1: no way to v1.38.0\\+k3s1',
  },
  'an upgrade of what is no cluster yet': {
    like: 'bare',
    plant: () => {},
    run: ['upgrade'],
    said: 's1 .* is not in the cluster yet: run up or add',
  },
  'nodes for a cluster that there is not': {
    like: 'bare',
    plant: () => {},
    run: ['add'],
    said: 'There is no cluster yet: run up',
  },
  'a run with holes in the secrets': {
    like: 'bare',
    plant: (world) => world.editPlan(/^sealing-key=/m, 'holes=mlflow-admin/password\nsealing-key='),
    run: ['up'],
    said: 'secrets are missing: mlflow-admin/password',
  },
  'a run with a dist/ that is not pushed': {
    like: 'bare',
    plant: (world) => world.editProject('dist/test/bootstrap/plan', (text) => `${text}#\n`, { push: false }),
    run: ['up'],
    said: 'dist/test is another one',
  },
  'an air-gap folder that lacks the images': {
    like: 'bare',
    plant: (world) => mkdirSync(world.path('airgap')),
    run: ['up', '--airgap=AIRGAP'],
    said: 'lacks k3s-airgap-images-amd64.tar.zst of K3s v1.36.3',
  },
  'a download without encryption': {
    like: 'bare',
    plant: (world) => world.editPlan('downloads=https:', 'downloads=http:'),
    run: ['up'],
    said: 's2 .* cannot download K3s: curl: \\(1\\) Protocol "http" disabled',
  },
  'an air-gap folder whose images have no checksum in the plan': {
    like: 'bare',
    plant: (world) => world.write('airgap/k3s-airgap-images-amd64.tar.zst', ''),
    run: ['up', '--airgap=AIRGAP'],
    said: 'no checksum of the images for a1 is pinned: run npm run import -- k3s ',
  },
  'to take a cluster away without its name': {
    like: 'up',
    plant: () => {},
    run: ['reset'],
    input: 'yes\n',
    said: 'Nothing was changed',
  },
  'to take a node away that there is not': {
    like: 'up',
    plant: () => {},
    run: ['reset', 'a9'],
    said: 'There is no node a9',
  },
  'to take K3s off a host of another cluster': {
    like: 'up',
    plant: (world) => world.write('hosts/a1/root/var/lib/hearth/cluster', 'laptop agent\n'),
    run: ['reset', 'a1'],
    input: 'a1\n',
    said: 'is laptop agent',
  },
};

const refused = selected(Object.entries(refusals), 10, 1);

describe.concurrent(`${refused.length} of ${Object.keys(refusals).length} cases are refused without a change`, () => {
  test.each(refused)('%s', async (_, { like, plant, run, input, said }) => {
    const world = template.world(like);
    plant(world);
    const before = touchedOf(world);
    const words = run.map((word) => word.replace('AIRGAP', world.path('airgap')));
    const { code, text } = await world.run(words, { input });
    expect(text).toMatch(new RegExp(said));
    expect(code).toBe(1);
    const after = touchedOf(world);
    // Another server removes the node from the cluster; the host itself does not change.
    if (said !== 'is laptop agent') expect(after).toEqual(before);
    expect(after.get('hosts/a1/root/var/lib/hearth/hash')).toBe(
      before.get('hosts/a1/root/var/lib/hearth/hash'),
    );
  });
});

/** Another run that holds the lock until it is stopped. */
async function holding(path: string, action: () => Promise<void>): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const other = spawn('flock', [path, 'sh', '-c', 'echo held; cat'], { stdio: ['pipe', 'pipe', 'ignore'] });
  await new Promise((resolve) => other.stdout.once('data', resolve));
  try {
    await action();
  } finally {
    const gone = new Promise((resolve) => other.once('close', resolve));
    other.stdin.end();
    await gone;
  }
}

/** Commands that change something, with what a person answers. */
const locking = [
  [['up'], ''],
  [['upgrade'], ''],
  [['add'], ''],
  [['reset'], 'test\n'],
] as const;

test('a second run is refused while one is at work, whatever it is to do', async () => {
  const world = template.world('up');
  await holding(world.path('hosts/s1/root/run/hearth/run'), async () => {
    for (const [words, input] of selected(locking, 4)) {
      const before = world.calls.length;
      const { code, text } = await world.run(words, { input });
      expect(text).toMatch(/FAILED +lock +s1 +no answer: another run is at work on s1/);
      expect(code).toBe(1);
      expect(world.calls.slice(before).map(({ step }) => step)).toEqual(['lock']);
    }
    expect((await world.run(['status'])).code).toBe(0);
  });
  expect((await world.run(['up'])).code).toBe(0);
});

test('a step waits for a step that still runs on the host after a broken connection', async () => {
  const world = template.world('up');
  await holding(world.path('hosts/a1/root/run/hearth/step'), async () => {
    const { code, text } = await world.run(['up']);
    expect(text).toMatch(/FAILED +binary +a1/);
    expect(text).toContain('another run is at work on a1');
    expect(code).toBe(1);
  });
});
