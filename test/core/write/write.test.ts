import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ProblemsError } from '../../../constructs/core/base/problem.ts';
import { checkTree, isSame, writeTree } from '../../../constructs/core/write/index.ts';
import { withLock } from '../../../constructs/core/write/lock.ts';
import { after, before } from './edited-tree.ts';
import { temporaryTree } from './temporary-tree.ts';

/** The parts of a file's state that a write would change. */
function stateOf(folder: string) {
  return new Map(
    [...before.keys()].map((path) => {
      const { ino, mtimeMs } = statSync(join(folder, path));
      return [path, `${ino} ${mtimeMs}`];
    }),
  );
}

function namesBeside(folder: string): string[] {
  return readdirSync(dirname(folder)).sort();
}

describe('writing', () => {
  test('makes the tree, with plain modes', () => {
    const folder = temporaryTree();
    const report = writeTree(folder, before);
    expect(report).toEqual({
      added: [...before.keys()],
      changed: [],
      removed: [],
      unchanged: 0,
      recovered: false,
    });
    expect(isSame(checkTree(folder, before))).toBe(true);
    expect(statSync(join(folder, 'home/c0/ConfigMap.o0.yaml')).mode & 0o777).toBe(0o644);
    expect(namesBeside(folder)).toEqual(['dist']);
  });

  test('a second run writes no file', () => {
    const folder = temporaryTree();
    writeTree(folder, before);
    const inode = statSync(folder).ino;
    const state = stateOf(folder);
    expect(writeTree(folder, before)).toMatchObject({ added: [], changed: [], removed: [], unchanged: 60 });
    expect(stateOf(folder)).toEqual(state);
    expect(statSync(folder).ino).toBe(inode);
  });

  test('a change writes only changed files, and deletes removed ones', () => {
    const folder = temporaryTree();
    writeTree(folder, before);
    const state = stateOf(folder);
    const report = writeTree(folder, after);
    expect(report.added).toHaveLength(10);
    expect(report.changed).toEqual([1, 3, 5].map((component) => `home/c${component}/ConfigMap.o4.yaml`));
    expect(report.removed).toEqual(['home/c0/ConfigMap.o0.yaml']);
    expect(isSame(checkTree(folder, after))).toBe(true);

    writeTree(folder, before);
    const same = [...stateOf(folder)].filter(([path, value]) => state.get(path) === value);
    expect(same).toHaveLength(56);
  });

  test('a link or a folder in the place of a file is replaced, not followed', () => {
    const folder = temporaryTree();
    writeTree(folder, new Map([['a.yaml', 'a: 1\n']]));
    const outside = join(dirname(folder), 'outside');
    writeFileSync(outside, 'b: 1\n');
    symlinkSync(outside, join(folder, 'b.yaml'));
    mkdirSync(join(folder, 'c.yaml'));
    const files = new Map(['a', 'b', 'c'].map((name) => [`${name}.yaml`, `${name}: 1\n`]));
    expect(writeTree(folder, files)).toMatchObject({ added: ['b.yaml', 'c.yaml'], unchanged: 1 });
    writeTree(folder, new Map([...files, ['b.yaml', 'b: 2\n']]));
    expect(readFileSync(outside, 'utf8')).toBe('b: 1\n');
  });

  test.each([
    ['../a.yaml', 'a: 1\n', 'not a plain path below the folder'],
    ['/a.yaml', 'a: 1\n', 'not a plain path below the folder'],
    ['a//b.yaml', 'a: 1\n', 'not a plain path below the folder'],
    ['a\\b.yaml', 'a: 1\n', 'not a plain path below the folder'],
    ['a/../b.yaml', 'a: 1\n', 'not a plain path below the folder'],
    ['./a.yaml', 'a: 1\n', 'not a plain path below the folder'],
    ['a/', 'a: 1\n', 'not a plain path below the folder'],
    ['a.yaml', 'a: 1', 'does not end with a line break'],
    ['OK.yaml', 'a: 1\n', 'differs from ok.yaml in case only'],
    ['ok.yaml/a/b.yaml', 'a: 1\n', 'other files need a folder of that name'],
  ])('%j is refused', (path, content, message) => {
    const folder = temporaryTree();
    expect(() =>
      writeTree(
        folder,
        new Map([
          ['ok.yaml', 'ok: 1\n'],
          [path, content],
        ]),
      ),
    ).toThrow(message);
    expect(namesBeside(folder)).toEqual([]);
  });

  test('a failure in the middle leaves the old tree and no temporary files', () => {
    const folder = temporaryTree();
    writeTree(folder, before);
    const tooLong = new Map([...before, [`${'x'.repeat(300)}.yaml`, 'a: 1\n']]);
    expect(() => writeTree(folder, tooLong)).toThrow('ENAMETOOLONG');
    expect(isSame(checkTree(folder, before))).toBe(true);
    expect(namesBeside(folder)).toEqual(['dist']);
  });
});

describe('the place of the tree', () => {
  test('is a folder, never a link', () => {
    const folder = temporaryTree();
    symlinkSync('elsewhere', folder);
    for (const touch of [writeTree, checkTree])
      expect(() => touch(folder, before)).toThrow('a symbolic link to elsewhere');
    expect(namesBeside(folder)).toEqual(['dist']);
  });

  test.each([
    ['a file', (lock: string) => writeFileSync(lock, '1')],
    ['a folder', (lock: string) => mkdirSync(lock)],
    ['a link to a word', (lock: string) => symlinkSync('nobody', lock)],
  ])('has no lock that is %s', (_, make) => {
    const folder = temporaryTree();
    make(join(dirname(folder), '.dist.lock'));
    expect(() => writeTree(folder, before)).toThrow('a file that is not a lock of this tool');
    expect(namesBeside(folder)).toEqual(['.dist.lock']);
  });
});

describe('deleting much', () => {
  const shrunk = (left: number) => new Map([...before].slice(0, left));

  test('a third is allowed', () => {
    const folder = temporaryTree();
    writeTree(folder, before);
    expect(writeTree(folder, shrunk(40)).removed).toHaveLength(20);
  });

  test('more is refused without a change', () => {
    const folder = temporaryTree();
    writeTree(folder, before);
    const state = stateOf(folder);
    expect(() => writeTree(folder, shrunk(39))).toThrow(ProblemsError);
    expect(() => writeTree(folder, shrunk(39))).toThrow(
      '21 of 60 objects would be deleted, in home/c3, home/c4, home/c5',
    );
    expect(stateOf(folder)).toEqual(state);
    expect(namesBeside(folder)).toEqual(['dist']);
  });

  test('more is allowed with the option', () => {
    const folder = temporaryTree();
    writeTree(folder, before);
    expect(writeTree(folder, shrunk(1), { allowDelete: true }).removed).toHaveLength(59);
  });

  test('files that are no objects do not count', () => {
    const folder = temporaryTree();
    writeTree(
      folder,
      new Map([
        ['README.md', '# a\n'],
        ['b.sh', 'b\n'],
        ['c.yaml', 'c: 1\n'],
      ]),
    );
    expect(writeTree(folder, new Map([['c.yaml', 'c: 1\n']])).removed).toEqual(['README.md', 'b.sh']);
  });
});

describe('two runs', () => {
  test('the lock of a living process is respected and named', () => {
    const folder = temporaryTree();
    symlinkSync(String(process.ppid), join(dirname(folder), '.dist.lock'));
    expect(() => writeTree(folder, before)).toThrow(`another run, pid ${process.ppid}, is writing`);
    expect(namesBeside(folder)).toEqual(['.dist.lock']);
  });

  test('the lock of a dead one is taken over', () => {
    const folder = temporaryTree();
    symlinkSync('4194305', join(dirname(folder), '.dist.lock'));
    writeTree(folder, before);
    expect(namesBeside(folder)).toEqual(['dist']);
  });

  test('a lost lock is noticed, and its new holder keeps it', () => {
    const lock = join(dirname(temporaryTree()), 'lock');
    const steal = () =>
      withLock(lock, (assertHeld) => {
        renameSync(lock, `${lock}.gone`);
        symlinkSync(String(process.ppid), lock);
        assertHeld();
      });
    expect(steal).toThrow('was taken away');
    expect(steal).toThrow(`another run, pid ${process.ppid}`);
  });
});

describe('checking', () => {
  test('reports missing, extra and changed files, and writes nothing', () => {
    const folder = temporaryTree();
    expect(checkTree(folder, before).missing).toEqual([...before.keys()]);
    writeTree(folder, before);
    expect(checkTree(folder, after)).toEqual({
      missing: [...after.keys()].filter((path) => path.startsWith('home/c6/')),
      extra: ['home/c0/ConfigMap.o0.yaml'],
      changed: [1, 3, 5].map((component) => `home/c${component}/ConfigMap.o4.yaml`),
    });
    expect(isSame(checkTree(folder, before))).toBe(true);
    expect(namesBeside(folder)).toEqual(['dist']);
  });

  test.each([
    ['while building', { dist: before, '.dist.new': new Map([...after].slice(0, 9)) }],
    ['between the renames', { '.dist.old': before, '.dist.new': after }],
    ['while the old tree is deleted', { dist: before, '.dist.old': new Map([...after].slice(0, 9)) }],
  ])('puts right what a run killed %s left', (_, left) => {
    const folder = temporaryTree();
    for (const [name, files] of Object.entries(left)) writeTree(join(dirname(folder), name), files);
    expect(isSame(checkTree(folder, before))).toBe(true);
    expect(namesBeside(folder)).toEqual(['dist']);
  });

  test('does not disturb an active run', () => {
    const folder = temporaryTree();
    mkdirSync(join(dirname(folder), '.dist.new'));
    symlinkSync(String(process.ppid), join(dirname(folder), '.dist.lock'));
    expect(() => checkTree(folder, before)).toThrow('another run');
    expect(existsSync(join(dirname(folder), '.dist.new'))).toBe(true);
  });
});
