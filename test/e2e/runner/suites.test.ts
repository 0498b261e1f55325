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

/** The files that a suite is started from: some run a part of themselves as a process of its own. */
const entriesOf = (name: string) =>
  [`test/e2e/suites/${name}.ts`, `test/e2e/${name}/inside.ts`].filter((path) => existsSync(join(root, path)));

// One build of all suites, since they import much of the same; each output names all that went into it.
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: suiteNames.flatMap(entriesOf),
  bundle: true,
  treeShaking: false,
  write: false,
  outdir: 'nowhere',
  metafile: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'silent',
});

/** All files that these files import, themselves included. */
function importedBy(entries: readonly string[]): string[] {
  const outputs = Object.values(metafile.outputs).filter(({ entryPoint = '' }) =>
    entries.includes(entryPoint),
  );
  return [...new Set(outputs.flatMap(({ inputs }) => Object.keys(inputs)))].toSorted();
}

test.each(suiteNames)('%s imports nothing that it claims to be unaffected by', async (name) => {
  const imported = importedBy(entriesOf(name));
  expect(imported.length).toBeGreaterThan(1);
  expect(inputsOf(imported, await loadSuite(name))).toEqual(imported);
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
