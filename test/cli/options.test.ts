import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readOptions } from '../../constructs/cli/options.ts';

const options = { name: { type: 'string' }, quiet: { type: 'boolean', default: false } } as const;

describe('the options of a command line', () => {
  test.each([
    [['a', '--name', 'x', 'b'], { quiet: false, name: 'x' }],
    [['a', 'b', '--name=x'], { quiet: false, name: 'x' }],
    [['--quiet', 'a', 'b'], { quiet: true }],
    [['-h', 'a', 'b'], { quiet: false, help: true }],
  ])('%j are understood', (argv, values) => {
    const read = readOptions(argv, options);
    expect(read.positionals).toEqual(['a', 'b']);
    expect({ ...read.values }).toEqual(values);
  });

  test.each([
    [['--nmae', 'x'], "unknown option '--nmae', did you mean '--name'?"],
    [['--nmae=x'], "unknown option '--nmae', did you mean '--name'?"],
    [['-q'], "unknown option '-q', known are --name, --quiet, --help"],
    [['--something-else'], "unknown option '--something-else', known are --name, --quiet, --help"],
    [['--name'], "Option '--name <value>' argument missing"],
    [['--quiet=yes'], "Option '--quiet' does not take an argument"],
  ])('%j are refused', (argv, message) => {
    expect(() => readOptions(argv, options)).toThrow(message);
  });
});

describe.each([
  ['main.ts', '--allow-delet', '--allow-delete'],
  ['tools/secrets/main.ts', '--aprover=x', '--approver'],
  ['tools/diff/main.ts', '--markdwon', '--markdown'],
  ['tools/status/main.ts', '--kubecofnig=x', '--kubeconfig'],
  ['tools/lineage/main.ts', '--verison=1', '--version'],
  ['tools/import/main.ts', '--kubernets=x', '--kubernetes'],
  ['tools/build.ts', '--halp', '--help'],
  ['tools/tables/main.ts', '--halp', '--help'],
  ['tools/bench/main.ts', '--run=1', '--runs'],
])('%s', (script, wrong, right) => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['tools/run.mjs', script, ...args], { encoding: 'utf8' });

  test('prints its usage when it is asked for it', () => {
    const { status, stdout, stderr } = run('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/npm run \S+/);
    expect(stdout).toContain('--help');
  });

  test('refuses an unknown option, and suggests the nearest known one', () => {
    const { status, stdout, stderr } = run(wrong);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`did you mean '${right}'?`);
  });
});

test('a diff with a revision that git does not know says what to write instead', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['tools/run.mjs', 'tools/diff/main.ts', 'no-such-branch'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/^git has no commit 'no-such-branch': write a branch, a tag or a commit/);
});
