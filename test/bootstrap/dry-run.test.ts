import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function bootstrap(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('bash', ['bootstrap/bootstrap.sh', ...args], {
    encoding: 'utf8',
    input: '',
    // No ssh: a dry run must not need any.
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

test('a cluster that there is not is refused, with what to look at', () => {
  const { status, said } = bootstrap('nosuch');
  expect(status).not.toBe(0);
  expect(said).toContain('There is no dist/nosuch/bootstrap/plan');
});

test('taking a cluster away asks for its name first', () => {
  const { status, said } = bootstrap('single', 'reset', '--dry-run');
  expect(status).not.toBe(0);
  expect(said).toContain('Nothing was changed.');
});
