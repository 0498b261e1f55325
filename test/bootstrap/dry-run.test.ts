import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createTree } from '../../constructs/core/write/create.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import { examples } from '../support/clusters.ts';

/** The scripts, beside what a synth writes. */
const project = mkdtempSync(join(tmpdir(), 'bootstrap-'));
cpSync(join(import.meta.dirname, '../../bootstrap'), join(project, 'bootstrap'), { recursive: true });
createTree(join(project, 'dist'), synthesize(examples).files);
mkdirSync(join(project, 'images'));
afterAll(() => rmSync(project, { recursive: true }));

function bootstrap(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('bash', ['bootstrap/bootstrap.sh', ...args], {
    cwd: project,
    encoding: 'utf8',
    input: '',
    // Without ssh, which a dry run must not need.
    env: { PATH: process.env.PATH, HOME: '/nonexistent' },
  });
  return { status, said: `${stdout}${stderr}` };
}

test('a dry run prints the commands for each host, in order, and no token', () => {
  const { said } = bootstrap('single', 'up', '--dry-run');
  const steps = said.split('\n').filter((line) => line.startsWith('ssh '));
  expect(steps.slice(0, 4).map((line) => line.match(/-- (\w+)/)?.[1])).toEqual([
    'lock',
    'check',
    'binary',
    'files',
  ]);
  for (const line of steps) expect(line).toMatch(/^ssh 192\.168\.1\.10 sudo -n timeout \d+ bash -s -- /);
  expect(said).not.toMatch(/token[= ]\S/i);
});

test.each(['check', 'up', 'add', 'upgrade', 'status', 'kubeconfig', 'reset'])(
  'a dry run of %s reaches no host',
  (command) => {
    const { status, said } = bootstrap('homelab', command, '--dry-run');
    expect(status).toBe(0);
    const lines = said.split('\n').filter((line) => line !== '' && !/^ {2}(API|DNS|pages|next) /.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^ssh 192\.168\.\d+\.\d+ sudo -n timeout \d+ bash -s -- /);
  },
);

test('an unknown cluster is refused, with a hint', () => {
  const { status, said } = bootstrap('nosuch');
  expect(status).not.toBe(0);
  expect(said).toContain('There is no dist/nosuch/bootstrap/plan');
});

test('an unknown command or option is refused before any step', () => {
  for (const words of [['single', 'upp'], ['single', 'up', '--dryrun'], ['single', 'up', 'hearth'], []]) {
    const { status, said } = bootstrap(...words);
    expect(status).toBe(2);
    expect(said).toContain('Usage: bootstrap/bootstrap.sh CLUSTER');
  }
});

test('a dry run of reset prints its steps', () => {
  const { status, said } = bootstrap('homelab', 'reset', '--dry-run');
  expect(status).toBe(0);
  const steps = said.split('\n').filter((line) => line.includes(' reset '));
  // Servers last, since they remove the agents from the cluster.
  expect(steps.at(-1)).toContain('reset k3s-master');
  expect(steps).toHaveLength(5);
});

test('the help names every command', () => {
  const { status, said } = bootstrap('--help');
  expect(status).toBe(0);
  for (const word of [
    'check',
    'up',
    'add',
    'upgrade',
    'status',
    'kubeconfig',
    'reset',
    '--dry-run',
    '--airgap',
  ])
    expect(said).toMatch(new RegExp(`^ +${word}\\b`, 'm'));
});

test.each(['check', 'up', 'add', 'upgrade', 'status', 'kubeconfig', 'reset'])(
  'the help of %s says what it does and which options it has',
  (command) => {
    for (const words of [
      ['homelab', command, '--help'],
      ['-h', command],
    ]) {
      const { status, said } = bootstrap(...words);
      expect(status).toBe(0);
      expect(said).toMatch(new RegExp(`^Usage: bootstrap/bootstrap\\.sh CLUSTER ${command}\\b`));
      expect(said).toMatch(/^ {2}--dry-run /m);
      expect(/^ {2}--airgap DIR /m.test(said)).toBe(['check', 'up', 'add', 'upgrade'].includes(command));
    }
  },
);

test('an option takes its value after a space or an equals sign, and is refused without one', () => {
  for (const words of [['--airgap', 'images'], ['--airgap=images']]) {
    const { status, said } = bootstrap('single', 'check', ...words, '--dry-run');
    expect(status).toBe(0);
    expect(said).toMatch(/^ssh .* airgap$/m);
  }
  for (const words of [['--airgap'], ['--airgap='], ['--airgap=', 'images']]) {
    const { status, said } = bootstrap('single', 'check', '--dry-run', ...words);
    expect(status).toBe(2);
    expect(said).toMatch(/^--airgap takes a folder: write --airgap DIR\./);
  }
  const { status, said } = bootstrap('single', 'check', '--airgap', 'nosuch', '--dry-run');
  expect(status).toBe(1);
  expect(said).toMatch(/^There is no folder nosuch: /);
});
