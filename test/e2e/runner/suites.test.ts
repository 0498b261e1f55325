import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import type { Part } from '../suite.ts';
import { tableOf } from '../table.ts';
import { inputsOf } from './inputs.ts';
import type { Result } from './schedule.ts';
import { loadSuite, suiteNames } from './suites.ts';

const root = join(import.meta.dirname, '../../..');

test.each(suiteNames)('%s imports no file that it lists in unaffectedBy', async (name) => {
  // Some suites run a part in its own process.
  const entries = [`test/e2e/suites/${name}.ts`, `test/e2e/${name}/inside.ts`];
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.filter((path) => existsSync(join(root, path))),
    bundle: true,
    write: false,
    outdir: 'nowhere',
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  const imported = Object.keys(metafile.inputs);
  expect(imported.length).toBeGreaterThan(1);
  expect(inputsOf(imported, await loadSuite(name))).toEqual(imported.toSorted());
});

test('the table names unsteady, skipped and failed suites, and the minutes of each part', () => {
  const attempt = (failures: string[], began: number, ended: number) => ({
    passed: 2,
    failures,
    began,
    ended,
  });
  const result = (name: string, part: Part, verdict: Result['verdict'], attempts: Result['attempts']) => ({
    name,
    part,
    verdict,
    attempts,
  });
  expect(
    tableOf([
      result('platform', 'foundation', 'skipped', []),
      result('bootstrap', 'delivery', 'unsteady', [attempt(['up'], 0, 120), attempt([], 600, 660)]),
      result('delivery', 'delivery', 'failed', [attempt(['in'], 0, 600), attempt(['in'], 660, 720)]),
    ]),
  ).toMatchInlineSnapshot(`
    "part        suite              result     passed  failed minutes      of
    foundation  platform           skipped
    foundation  together                                         0.0       5
    delivery    bootstrap          unsteady        2       0     3.0
    delivery    delivery           FAILED          2       1    11.0
    delivery    together           over                         12.0       9"
  `);
});
