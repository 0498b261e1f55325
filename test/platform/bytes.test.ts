import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { synthesize } from '../../constructs/synthesize.ts';
import { examples } from '../support/clusters.ts';
import { copyProject } from '../support/project.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The files of a synth in a process with another environment and working directory. */
function synthIn(cwd: string, env: Record<string, string>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-'));
  folders.push(folder);
  const project = copyProject();
  const args = [project.path('tools/run.mjs'), project.path('main.ts'), 'synth'];
  const run = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env, CDK8S_OUTDIR: folder },
    encoding: 'utf8',
  });
  expect(run.status, run.stderr).toBe(0);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    paths
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [path.slice(folder.length + 1), readFileSync(path, 'utf8')])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The same value with the keys of every map in reverse order. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [key, reversed(item)]);
  return Object.fromEntries(entries.reverse()) as T;
}

describe('dist/', () => {
  const expected = new Map([...synthesize(examples).files].sort(([a], [b]) => (a < b ? -1 : 1)));

  it('is the same in another time zone, language and working directory', () => {
    expect(synthIn(tmpdir(), { TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toEqual(
      expected,
    );
  });

  it('is the same for any order of keys in the cluster file', () => {
    const files = synthesize(examples.map(({ file, spec }) => ({ file, spec: reversed(spec) }))).files;
    expect(new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))).toEqual(expected);
  });

  it('is the same for a cluster alone and among others', () => {
    for (const cluster of [...examples].reverse()) {
      for (const [path, content] of synthesize([cluster]).files)
        expect(content, path).toBe(expected.get(path));
    }
  });
});
