import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadAll } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { identityOf, type Manifest } from '../../../constructs/core/base/manifest.ts';
import { measure } from '../../../tools/bench/measure.ts';
import { readObjects } from '../../../tools/bench/objects.ts';
import { createField, type Field, names } from '../../../tools/bench/peers.ts';
import { race } from '../../../tools/bench/race.ts';
import { describeResult } from '../../../tools/bench/report.ts';
import { isFull } from '../../support/selection.ts';

const subject = '300';
// Synths of everybody, which take a few seconds where nothing else is at work.
const timeout = 180_000;
const folder = mkdtempSync(join(tmpdir(), 'hearth-bench-test-'));
let field: Field;

beforeAll(() => {
  // Fails with the problems that the proofs find in the generated platform.
  const { objects, peers: all } = createField(resolve(), folder, subject);
  // Stock is by far the slowest: once is enough where not every case runs.
  const peers = all.filter(({ name }) => isFull || name !== names.direct);
  // Types are what stock spends most of its time on, and nothing here depends on them.
  const env = { TS_NODE_TRANSPILE_ONLY: 'true' };
  field = {
    objects,
    peers: peers.map((peer) => ({ ...peer, run: { ...peer.run, env: { ...peer.run.env, ...env } } })),
  };
}, timeout);

afterAll(() => rmSync(folder, { recursive: true }));

test(
  'runs everybody on a generated platform of about the size asked for',
  () => {
    expect(field.objects).toBeGreaterThan(250);
    expect(field.objects).toBeLessThan(350);
    const report = describeResult({ subject, ...race(field, 1) });
    expect(report).toContain(`a generated platform, ${field.objects} objects`);
    for (const name of [names.stock, names.host]) expect(report).toContain(`\n  ${name}  `);
    expect(report.split('\n')).toHaveLength(2 + field.peers.length);
  },
  timeout,
);

test('stock cdk8s makes the same objects', () => {
  const ours = readObjects(join(folder, 'hearth', 'dist')).flatMap(({ objects }) => objects);
  const dist = join(folder, 'stock', 'dist');
  const theirs = readdirSync(dist).flatMap(
    (file) => loadAll(readFileSync(join(dist, file), 'utf8')) as Manifest[],
  );
  expect(byIdentity(theirs)).toEqual(byIdentity(ours));
});

test('shows the output of a failed command', () => {
  const script = "console.error('out of paper'); process.exitCode = 3";
  const run = { command: ['node', '-e', script], cwd: folder } as const;
  expect(() => measure(run)).toThrow(/failed in .*\nout of paper/);
});

function byIdentity(manifests: readonly Manifest[]): Map<string, Manifest> {
  return new Map(manifests.map((manifest) => [identityOf(manifest), manifest]));
}
