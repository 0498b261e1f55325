import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprintOf, inputsOf, readRepository, surroundingsOf } from './inputs.ts';
import { Stamps } from './stamps.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearth-stamps-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a stamp', () => {
  test('is valid for the inputs with which the suite passed', () => {
    new Stamps(folder).passed('delivery', 'one');
    expect(new Stamps(folder).passedWith('delivery', 'one')).toBe(true);
  });

  test('is not valid for other inputs or another suite', () => {
    const stamps = new Stamps(folder);
    stamps.passed('delivery', 'one');
    expect(stamps.passedWith('delivery', 'two')).toBe(false);
    expect(stamps.passedWith('bootstrap', 'one')).toBe(false);
  });

  test('is deleted when the suite fails', () => {
    const stamps = new Stamps(folder);
    stamps.passed('delivery', 'one');
    stamps.forget('delivery');
    expect(stamps.passedWith('delivery', 'one')).toBe(false);
  });

  test('does not exist on a new machine', () => {
    expect(new Stamps(join(folder, 'nothing')).passedWith('delivery', '')).toBe(false);
  });
});

describe('the inputs of a suite', () => {
  const files = ['README.md', 'bootstrap/lib.sh', 'bootstrap.txt', 'docs/delivery.md', 'main.ts'];

  test('are all files except the documentation', () => {
    expect(inputsOf(files, {})).toEqual(['README.md', 'bootstrap.txt', 'bootstrap/lib.sh', 'main.ts']);
  });

  test('exclude the folders and files that the suite names, and include others with the same prefix', () => {
    expect(inputsOf(files, { unaffectedBy: ['bootstrap', 'main.ts'] })).toEqual([
      'README.md',
      'bootstrap.txt',
    ]);
  });

  test('exclude the files of a folder with an ending, and include others of the folder', () => {
    const all = ['pipelines.py', 'pipelines/index.ts', 'pipelines/iris/plan.py'];
    expect(inputsOf(all, { unaffectedBy: ['pipelines/*.py'] })).toEqual([
      'pipelines.py',
      'pipelines/index.ts',
    ]);
  });

  test('include files of the repository that are not committed yet', () => {
    const repository = readRepository();
    expect(repository?.has('package.json')).toBe(true);
    expect([...(repository?.keys() ?? [])].filter((file) => file.startsWith('node_modules/'))).toEqual([]);
  });
});

describe('a fingerprint', () => {
  const files = new Map([
    ['a', '1'],
    ['b', '2'],
  ]);
  const own = fingerprintOf(files, ['v24']);

  test('is the same for any order of files', () => {
    expect(fingerprintOf(new Map([...files].toReversed()), ['v24'])).toBe(own);
  });

  test.each<[string, ReadonlyMap<string, string>, string[]]>([
    ['the content of a file', new Map([...files, ['a', '3']]), ['v24']],
    [
      'the name of a file',
      new Map([...files, ['c', '2']].filter(([name]) => name !== 'b') as [string, string][]),
      ['v24'],
    ],
    ['one file more', new Map([...files, ['c', '3']]), ['v24']],
    ['one file less', new Map([['a', '1']]), ['v24']],
    ['the surroundings', files, ['v20']],
  ])('changes with %s', (_what, others, surroundings) => {
    expect(fingerprintOf(others, surroundings)).not.toBe(own);
  });

  test('changes when an optional program of a suite is installed', () => {
    expect(surroundingsOf({ programs: ['node'] })).not.toEqual(
      surroundingsOf({ programs: ['no-such-program'] }),
    );
  });
});
