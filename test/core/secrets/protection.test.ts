import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepFromOthers } from '../../../tools/secrets/write.ts';
import { examples } from '../../support/clusters.ts';
import { own } from './sandbox.ts';
import { Stages } from './stages.ts';

const stages = new Stages();

describe('export-key into a file', () => {
  it('takes the rights of others away before it prints', async () => {
    const sandbox = stages.copyOf(stages.complete);
    const path = join(sandbox.root, 'key.yaml');
    const file = openSync(path, 'w', 0o644);
    chmodSync(path, 0o644);
    const modes: number[] = [];
    const options = {
      keepFromOthers: () => keepFromOthers(file),
      print: () => modes.push(statSync(path).mode & 0o777),
    };
    expect(await sandbox.run(['export-key'], own, options)).toBe(0);
    closeSync(file);
    expect(modes).toEqual([0o600]);
  });

  it('leaves a pipe and a file of its owner alone, and prints nothing where it may not', async () => {
    const sandbox = stages.copyOf(stages.complete);
    const path = join(sandbox.root, 'own');
    const file = openSync(path, 'w', 0o400);
    keepFromOthers(file);
    expect(statSync(path).mode & 0o777).toBe(0o400);
    closeSync(file);
    const keepAway = () => {
      throw new Error('EPERM');
    };
    expect(await sandbox.run(['export-key'], own, { keepFromOthers: keepAway })).toBe(2);
    expect(sandbox.printed).toBe('');
    expect(sandbox.text).toContain('a file that belongs to somebody else');
  });
});

describe('the command of npm', () => {
  const script = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { secrets: string } })
    .scripts.secrets;
  const limitIn = (line: string) =>
    execFileSync('sh', ['-c', `ulimit -S -c unlimited; ${line}`], { encoding: 'utf8' })
      .split('\n')
      .find((one) => one.startsWith('Max core file size'));

  it.runIf(existsSync('/proc/self/limits'))('writes no memory to disk when it crashes', () => {
    const limits = 'cat /proc/self/limits';
    expect(script).toContain('node tools/run.mjs tools/secrets/main.ts');
    expect(limitIn(script.replace('node tools/run.mjs tools/secrets/main.ts', limits))).toMatch(
      /size +0 +0 /,
    );
    expect(limitIn(limits)).not.toMatch(/size +0 +0 /);
  });

  it('has what a crash leaves behind ignored by git', () => {
    const left = [
      'core',
      'core.1234',
      'constructs/core.1234',
      'node.core',
      'a.heapsnapshot',
      'report.20261120.json',
    ];
    const kept = ['constructs/core/base/json.ts', 'docs/core.md'];
    const ignored = spawnSync('git', ['check-ignore', '--no-index', ...left, ...kept], {
      encoding: 'utf8',
    }).stdout;
    expect(ignored.trim().split('\n')).toEqual(left);
  });
});

describe('a value that a program has to be told', () => {
  const id = 'identity-own/storage-key';
  const homelab = examples.find(({ spec }) => spec.name === 'homelab')!.spec;
  const clusters = { clusters: new Map([['homelab', async () => homelab]]) };
  const chosen = 'a1B2c3D4'.repeat(8);
  const variable = (value: string) => ({
    ...clusters,
    environment: { HEARTH_SECRET_IDENTITY_OWN_STORAGE_KEY: value },
  });

  it('is rotated only by its steps, to what was chosen', async () => {
    const sandbox = stages.copyOf();
    const lineOf = () =>
      /^"identity-own\/storage-key.*$/m.exec(
        readFileSync(join(sandbox.clusters, 'homelab.sealed.json'), 'utf8'),
      )?.[0];
    expect(await sandbox.run(['init'], homelab, clusters)).toBe(0);
    await sandbox.run(['generate'], homelab, clusters);
    const first = lineOf();
    expect(first).toBeDefined();
    expect(await sandbox.run(['rotate', id], homelab, clusters)).toBe(1);
    expect(sandbox.printed).toContain('0 rotated, 0 sealed again, 1 not given');
    expect(sandbox.printed).toMatch(
      /it takes effect only by these steps\n {2}1\. .*\n {2}2\. .*authelia storage encryption change-key/,
    );
    expect(lineOf()).toBe(first);
    expect(await sandbox.run(['rotate', id], homelab, variable('too-short'))).toBe(1);
    expect(sandbox.text).toContain('not 64 characters of alphanumeric');
    expect(sandbox.text).not.toContain('too-short');
    expect(await sandbox.run(['rotate', id], homelab, variable(chosen))).toBe(0);
    expect(sandbox.printed).toContain('1 rotated');
    expect(lineOf()).not.toBe(first);
  }, 60_000);
});
