import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../bootstrap');
const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.sh'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
/** The program for hosts, as `program` in lib/ssh.sh builds it. */
const program = [...scripts.filter((it) => it.startsWith('node/')).sort(), 'node.sh'].map(read).join('');

test('no line is longer than 120 characters', () => {
  const lines = scripts.flatMap((name) => read(name).split('\n'));
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});

const shellcheck = (args: readonly string[], input = '') =>
  spawnSync('shellcheck', args, { cwd: folder, input, encoding: 'utf8' });

test.skipIf(shellcheck(['--version']).error)('shellcheck finds nothing', () => {
  expect(shellcheck(['--external-sources', 'bootstrap.sh']).stdout).toBe('');
  // Steps are called by their names on the command line, which shellcheck does not see.
  const { stdout } = shellcheck(
    ['--shell=bash', '--exclude=SC2317', '--format=gcc', '-'],
    `${program}echo "$misspelt"\n`,
  );
  expect(stdout).toMatch(/^[^\n]*misspelt is referenced but not assigned[^\n]*\n$/);
});

test('the command sources every file of lib/', () => {
  const command = read('bootstrap.sh');
  for (const name of scripts.filter((it) => it.startsWith('lib/')))
    expect(command).toContain(`. "$scripts/${name}"\n`);
});

test('a program that is cut off at any point runs nothing on the host', () => {
  const call = program.lastIndexOf('main "$@"; exit');
  expect(program.slice(call)).toBe('main "$@"; exit\n');
  for (const part of [0.25, 0.5, 0.75, 1]) {
    const { stdout } = spawnSync('bash', ['-s', '--', 'lock', 'host'], {
      input: program.slice(0, Math.floor(call * part)),
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  }
});
