import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourcesIn } from './support/imports.ts';
import { copyProject } from './support/project.ts';
import { isFull } from './support/selection.ts';

// `clusters/` and `dist/` belong to the user. Whoever replaces the clusters in them has green tests only if no test
// depends on what is there.

/** Files that may name the two folders, with the reason. */
const exempt: Readonly<Record<string, string>> = {
  'tools/secrets/main.ts': "seals the user's secrets",
  'tools/status/main.ts': "shows the state of the user's clusters",
  'test/forks.test.ts': 'shows how they are named',
  'test/e2e/suites/runtimes.ts': 'synthesizes the clusters that are there, whichever they are',
};

const isTheirs = (path: string) => /^(clusters|dist)(\/|$)/.test(path);

/** A path that climbs out of the file's folder. */
const climbing = /['"`]((?:\.\.\/?)+[^'"`$\n]*)/g;
/** A path below a folder that may be the root of the project. */
const below = /\b(?:root|cwd\(\)|resolve\(\)),\s*['"`]([^'"`$\n]*)/g;
const inWorkingFolder = /\b(?:read\w+|exists\w+|cpSync|resolve)\(\s*['"`]([^'"`$\n]*)/g;

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, path]) => path!);

/** The files that name something in `clusters/` or `dist/` of this project. */
function dependentsIn(sources: ReadonlyMap<string, string>): string[] {
  const imports = importsOf(sources);
  return [...sources].flatMap(([file, text]) => {
    const climbed = matches(text, climbing).map((path) => posix.join(posix.dirname(file), path));
    const knowsRoot = climbed.some((path) => /^\.?\/?$/.test(path)) || /\b(?:cwd|resolve)\(\)/.test(text);
    const named = [...matches(text, inWorkingFolder), ...(knowsRoot ? matches(text, below) : [])];
    return [...imports.get(file)!, ...climbed, ...named].some(isTheirs) ? [file] : [];
  });
}

describe("the user's clusters", () => {
  it('are named by no test, end-to-end test or benchmark', () => {
    const sources = new Map([...sourcesIn('test'), ...sourcesIn('tools')]);
    expect(dependentsIn(sources).sort()).toEqual(Object.keys(exempt).sort());
  });

  it.each([
    ["import type { cluster } from '../../clusters/home.ts';", true],
    ["import type { base } from '../fixtures/clusters/base.ts';", false],
    ["const load = (name: string) => import('../../clusters/' + name);", true],
    ["const folder = new URL('../../clusters/', import.meta.url);", true],
    ["const folder = join(import.meta.dirname, '../../dist');", true],
    ["const page = join(import.meta.dirname, '../../docs');", false],
    ["const folder = join(process.cwd(), 'dist', name);", true],
    ["const root = join(import.meta.dirname, '../..');\nconst folder = join(root, 'dist', name);", true],
    ["const root = mkdtempSync(join(tmpdir(), 'a-'));\nconst folder = join(root, 'dist', name);", false],
    ["const text = readFileSync('dist/home/README.md', 'utf8');", true],
    ["const text = project.read('dist/home/README.md');", false],
  ])('are searched for: %s', (text, isFound) => {
    expect(dependentsIn(new Map([['test/cli/a.test.ts', text]]))).toEqual(
      isFound ? ['test/cli/a.test.ts'] : [],
    );
  });

  const root = join(import.meta.dirname, '..');
  const others = ['.git', 'clusters', 'dist', 'node_modules'];

  // With every case: the hook, the linter and all of these tests too, which takes as long as they do.
  it('may be deleted and replaced: everything stays green', { timeout: 20 * 60_000 }, () => {
    const project = copyProject();
    const example = readFileSync(project.path('clusters/single.ts'), 'utf8');
    for (const name of readdirSync(project.path('clusters'))) rmSync(project.path(`clusters/${name}`));
    const own = example.replace("'single'", "'lab'").replaceAll('example.org', 'example.net');
    writeFileSync(project.path('clusters/lab.ts'), own);
    expect(project.synth()).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(project.path('dist'))).toEqual(['lab']);
    expect(project.run(['main.ts', 'check']).status).toBe(0);
    if (!isFull) return;

    // Some of the tests run a command as another user, who has to get here.
    chmodSync(dirname(project.root), 0o755);
    for (const name of readdirSync(root).filter((name) => !others.includes(name)))
      cpSync(join(root, name), project.path(name), { recursive: true });
    const { TEST_CASES: _, ...env } = process.env;
    for (const command of [
      'git init --quiet && git add --all',
      'sh .githooks/pre-commit',
      'npm run --silent lint',
      'npm test -- --reporter=dot',
    ]) {
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
        cwd: project.root,
        encoding: 'utf8',
        env: { ...env, NO_COLOR: '1' },
        maxBuffer: 64 * 1024 * 1024,
      });
      expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
    }
  });
});
