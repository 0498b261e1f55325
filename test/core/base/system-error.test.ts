import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { systemProblem, textOf } from '../../../constructs/core/base/system-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'system-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'file');
writeFileSync(file, 'text');

function errorOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('an error of the file system', () => {
  it.each([
    ['a folder that is read as a file', () => textOf(folder), folder, 'a folder in the place of a file'],
    [
      'a folder below a file',
      () => mkdirSync(join(file, 'a')),
      join(file, 'a'),
      'a file in the place of a folder',
    ],
    ['a folder in the place of a file', () => mkdirSync(file), file, 'a file in the place of a folder'],
  ])('is a problem with its path: %s', (_, work, path, found) => {
    expect(systemProblem(errorOf(work))).toMatchObject({ path, found });
  });

  it.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ELOOP'])('is a problem: %s', (code) => {
    const error = Object.assign(new Error(code), { code, path: '/a' });
    expect(systemProblem(error)?.fix).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    ['a file that is not there', errorOf(() => mkdirSync(join(folder, 'none', 'a')))],
    ['a file that is there already', errorOf(() => writeFileSync(file, '', { flag: 'wx' }))],
    ['another error', new TypeError('x is not a function')],
    ['no error', 'text'],
  ])('is a bug: %s', (_, error) => {
    expect(systemProblem(error)).toBeUndefined();
  });
});

describe('the text of a file', () => {
  it('is read, and undefined where there is none', () => {
    expect(textOf(file)).toBe('text');
    expect(textOf(join(folder, 'none'))).toBeUndefined();
  });
});
