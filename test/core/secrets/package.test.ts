import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadAll } from 'js-yaml';
import { parseTar } from 'nanotar';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClusterSpec } from '../../../constructs/spec.ts';
import { own, type Sandbox } from './sandbox.ts';
import { linesOf, Stages } from './stages.ts';

const quota = { cpu: 0.1, memory: '128Mi', storage: '1Gi' };
const spec: ClusterSpec = {
  ...own,
  teams: [
    {
      name: 'lab',
      environments: { dev: { quota }, production: { quota } },
      uses: ['bucket'],
      registry: 'ghcr.io',
    },
    { name: 'guests', environments: { dev: { quota } } },
  ],
};
const stages = new Stages();
let full: Sandbox;

beforeAll(async () => {
  full = stages.copyOf(stages.complete);
  const environment = {
    HEARTH_SECRET_TEAM_LAB_REGISTRY_USER: 'robot',
    HEARTH_SECRET_TEAM_LAB_REGISTRY_PASSWORD: 'the-token-of-the-robot',
  };
  expect(await full.run(['generate'], spec, { environment }), full.text).toBe(0);
});

const people = ['--requestor', 'ada@example.org', '--approver', 'grace@example.org'];
const order = ['package', 'lab', ...people];

function packagesOf({ root }: Sandbox): string[] {
  return readdirSync(join(root, 'packages', 'single')).sort();
}

function read({ root }: Sandbox, name: string) {
  const bytes = readFileSync(join(root, 'packages', 'single', name));
  return { bytes, files: parseTar(new Uint8Array(gunzipSync(bytes))) };
}

describe('a package', () => {
  it('has the Secrets of an environment, with requester, approver, date and namespace', async () => {
    const sandbox = stages.copyOf(full);
    expect(await sandbox.run([...order, '--environment', 'dev', '--date', '2026-11-21'], spec)).toBe(0);
    expect(packagesOf(sandbox)).toEqual(['lab-dev-2026-11-21.tar.gz']);
    const { files } = read(sandbox, 'lab-dev-2026-11-21.tar.gz');
    expect(files.map(({ name }) => name)).toEqual([
      'lab-dev-2026-11-21/README.md',
      'lab-dev-2026-11-21/sealed-secrets.yaml',
    ]);
    const objects = loadAll(files[1]!.text);
    const annotations = {
      'hearth/requested-by': 'ada@example.org',
      'hearth/approved-by': 'grace@example.org',
      'hearth/packaged-on': '2026-11-21',
      'hearth/namespace': 'lab-dev',
    };
    expect(objects).toMatchObject(
      ['platform', 'rclone-conf', 'registry'].map((what) => ({
        kind: 'SealedSecret',
        metadata: {
          name: what === 'registry' ? 'team-lab-registry' : `team-lab-dev-${what}`,
          namespace: 'lab-dev',
          annotations,
        },
        spec: { template: { metadata: { annotations } } },
      })),
    );
  });

  it('has instructions for its pods, with names that exist', async () => {
    const sandbox = stages.copyOf(full);
    expect(await sandbox.run(order, spec)).toBe(0);
    const [, readme = ''] = read(sandbox, 'lab-2026-11-20.tar.gz').files[0]!.text.split('```yaml\n');
    expect(loadAll(readme.split('```')[0]!)).toMatchObject([
      {
        metadata: { namespace: 'lab' },
        spec: {
          imagePullSecrets: [{ name: 'team-lab-registry' }],
          containers: [
            {
              envFrom: [
                { configMapRef: { name: 'team-lab-platform' } },
                { secretRef: { name: 'team-lab-platform' } },
              ],
            },
          ],
          volumes: [
            { secret: { secretName: 'team-lab-rclone-conf' } },
            { secret: { secretName: 'team-lab-registry' } },
          ],
        },
      },
    ]);
  });

  it('has the same bytes for the same order, other bytes for another, and needs no private key', async () => {
    const [one, two] = [stages.copyOf(full), stages.copyOf(full)];
    rmSync(two.keys, { recursive: true });
    const later = { now: new Date('2026-11-20T23:59:59Z') };
    expect([await one.run(order, spec), await two.run(order, spec, later)]).toEqual([0, 0]);
    const name = 'lab-2026-11-20.tar.gz';
    expect(read(one, name).bytes.equals(read(two, name).bytes)).toBe(true);
    expect(one.printed.split('\n')[1]).toBe(two.printed.split('\n')[1]);
    expect(await one.run(order, spec)).toBe(0);
    expect(one.printed).toContain('is there already, the same');
    const other = ['package', 'lab', ...people.slice(0, 3), 'edsger@example.org'];
    expect(await one.run(other, spec)).toBe(1);
    expect(one.text).toContain('another package of that day');
    expect(await one.run([...other, '--date', '2026-11-22'], spec)).toBe(0);
  });
});

describe('no package', () => {
  const [, requestor, , approver] = people as [string, string, string, string];
  const by = (one: string, two: string) => ['package', 'lab', '--requestor', one, '--approver', two];
  it.each([
    [['package'], 'the package of which team?'],
    [['package', 'labs', ...people], "unknown team 'labs', did you mean 'lab'?"],
    [
      [...order, '--environment', 'staging'],
      "unknown environment of lab 'staging', known are dev, production",
    ],
    [['package', 'guests', ...people], "unknown environment of guests 'production', known are dev"],
    [['package', 'guests', ...people, '--environment', 'dev'], 'guests-dev has no secrets'],
    [['package', 'lab', '--approver', approver], 'package takes --requestor and a mail address'],
    [['package', 'lab', '--requestor', requestor], 'package takes --approver and a mail address'],
    [['package', 'lab', '--requestor'], "Option '--requestor <value>' argument missing"],
    [['package', 'lab', '--requestor='], "--requestor takes a mail address such as ada@example.org, not ''"],
    [by('ada', approver), "--requestor takes a mail address such as ada@example.org, not 'ada'"],
    [by(requestor, 'a@b.c"d'), '--approver takes a mail address'],
    [by(requestor, 'Ada@Example.org'), 'ada@example.org cannot approve what they asked for'],
    [[...order, '--date', '2026-02-30'], "--date takes a day such as 2026-11-21, not '2026-02-30'"],
    [[...order, '--date', 'today'], "--date takes a day such as 2026-11-21, not 'today'"],
    [['audit', '--date', '2026-11-21'], '--date is for package, not for audit'],
  ])('for %j', async (argv, message) => {
    const sandbox = stages.copyOf(full);
    expect(await sandbox.run(argv, spec)).toBe(2);
    expect(sandbox.text).toContain(message);
    expect(readdirSync(sandbox.root)).not.toContain('packages');
  });

  it('is made with a missing value, which is named; missing values of others do not matter', async () => {
    const sandbox = stages.copyOf(full);
    const without = (start: string) =>
      writeFileSync(
        sandbox.path,
        linesOf(full)
          .filter((line) => !line.startsWith(start))
          .join('\n'),
      );
    without('"object-store-bucket-team-lab-dev/');
    expect(await sandbox.run(order, spec)).toBe(0);
    expect(await sandbox.run([...order, '--environment', 'dev'], spec)).toBe(1);
    expect(sandbox.text).toContain('single.sealed.json object-store-bucket-team-lab-dev/password');
    expect(packagesOf(sandbox)).toEqual(['lab-2026-11-20.tar.gz']);
  });

  it('is made before values are sealed', async () => {
    const sandbox = stages.copyOf();
    expect(await sandbox.run(order, spec)).toBe(1);
    expect(sandbox.text).toContain('npm run secrets -- init single');
  });
});
