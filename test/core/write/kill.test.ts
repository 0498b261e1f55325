import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTree, isSame } from '../../../constructs/core/write/compare.ts';
import { checkTree, writeTree } from '../../../constructs/core/write/index.ts';
import { node } from '../../support/node.ts';
import { isFull, selected } from '../../support/selection.ts';
import { after, before } from './edited-tree.ts';
import { temporaryTree } from './temporary-tree.ts';

const seed = 20_261_121;

/** Runs the writer in a process of its own that is killed before its n-th change; resolves to what it printed. */
function runWriter(folder: string, moment: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = ['tools/run.mjs', 'test/core/write/killed-writer.ts', folder, String(moment)];
    const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.on('error', reject);
    child.on('close', () => resolve(output));
  });
}

const count = isFull ? 40 : 12;

test(`killed at ${count} of 40 random moments (seed ${seed})`, { timeout: 60_000 }, async () => {
  const whole = temporaryTree();
  writeTree(whole, before);
  const changes = Number(await runWriter(whole, Number.POSITIVE_INFINITY));
  expect(changes).toBeGreaterThan(80);

  // The last changes swap the folders, where a kill is most dangerous: they are always among the moments.
  const swap = Array.from({ length: 5 }, (_, index) => changes - 1 - index);
  const random = fc.sample(fc.uniqueArray(fc.nat(changes - 6), { minLength: 35, maxLength: 35 }), {
    seed,
    numRuns: 1,
  });
  const moments = [...swap, ...selected(random.flat(), 5)];
  expect(moments).toHaveLength(count);

  const folders = new Map(moments.map((moment) => [moment, temporaryTree()]));
  const seen = new Set<string>();
  const queue = folders.entries();
  const worker = async () => {
    for (const [moment, folder] of queue) {
      writeTree(folder, before);
      expect(await runWriter(folder, moment), `moment ${moment} came too late`).toBe('');
      seen.add(stateAfterKill(folder, moment));
    }
  };
  await Promise.all([worker(), worker()]);
  expect([...seen].sort()).toEqual(['absent', 'new', 'old']);
});

/** Checks that the tree is old, new, or absent; then `check` finds a complete one, and the next run succeeds. */
function stateAfterKill(folder: string, moment: number): string {
  const at = `killed before change ${moment}`;
  const absent = !existsSync(folder);
  const state = isSame(compareTree(folder, before))
    ? 'old'
    : isSame(compareTree(folder, after))
      ? 'new'
      : 'mixed';
  expect(absent || state !== 'mixed', at).toBe(true);

  const repaired = isSame(checkTree(folder, before))
    ? 'old'
    : isSame(checkTree(folder, after))
      ? 'new'
      : 'mixed';
  expect(repaired, at).toBe(absent ? 'old' : state);

  writeTree(folder, after);
  expect(isSame(compareTree(folder, after)), at).toBe(true);
  expect(readdirSync(dirname(folder)), at).toEqual(['dist']);
  return absent ? 'absent' : state;
}
