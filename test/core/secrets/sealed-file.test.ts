import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../constructs/core/secrets/fingerprint.ts';
import {
  formatSealedFile,
  nothingSealed,
  parseSealedFile,
  type SealedEntry,
  type SealedFile,
} from '../../../constructs/core/secrets/sealed-file.ts';
import { testCertificate as certificate } from './certificate.ts';

/** Text of the form of a value of 32 bytes that is sealed under a key of 2048 bits. */
function ciphertext(mark: string, wrapped = 256, length = 32): string {
  const bytes = Buffer.alloc(2 + wrapped + length + 16, mark);
  bytes.writeUInt16BE(wrapped);
  return bytes.toString('base64');
}

const entry = (value: string): SealedEntry => ({
  made: 'random, alphanumeric',
  length: 32,
  date: '2026-11-20T10:00:00.000Z',
  certificate: '0123456789abcdef',
  sealed: { 'b/s': ciphertext(`${value}2`), 'a/s': ciphertext(`${value}1`) },
});

const file: SealedFile = {
  certificate,
  authority: certificate,
  entries: new Map(['c/k', 'a/k', 'b/k', 'd/k'].map((id) => [id, entry(id)])),
};

describe('the sealed file', () => {
  const text = formatSealedFile(file);

  it('has one key per line in alphabetical order, and is JSON', () => {
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines.map((line) => line.split('"')[1])).toEqual([
      undefined,
      'a/k',
      'b/k',
      'c/k',
      'd/k',
      'authority',
      'certificate',
      undefined,
    ]);
    expect(Object.keys(JSON.parse(text)['a/k'].sealed)).toEqual(['a/s', 'b/s']);
  });

  it('is parsed as it was written', () => {
    const { file: read, problems } = parseSealedFile(text, 'x.json');
    expect(problems).toEqual([]);
    expect(read).toEqual({ ...file, entries: new Map([...file.entries].sort()) });
    expect(formatSealedFile(read)).toBe(text);
  });

  const wrong: [name: string, text: string, path: string, found: string][] = [
    ['no JSON', 'hello', 'x.json', 'a text that is not a JSON object'],
    ['a list', '[]', 'x.json', 'a text that is not a JSON object'],
    ['a merge conflict', `<<<<<<< ours\n${text}`, 'x.json', 'the marks of a merge conflict'],
    ['two lines for a key', text.replace('"b/k":', '"a/k":'), 'x.json a/k', 'this key more than once'],
    [
      'a value without a date',
      text.replace('"date":"2026', '"date":"x'),
      'x.json a/k',
      'a line that is not a sealed value',
    ],
    [
      'a value that is a text',
      text.replace(/^"c\/k": .*$/m, '"c/k": "x",'),
      'x.json c/k',
      'a line that is not a sealed value',
    ],
    [
      'a certificate that is none',
      text.replace('"authority": "-----BEGIN', '"authority": "-----BEG'),
      'x.json authority',
      'a text that is not a certificate',
    ],
    [
      'a certificate that was cut',
      text.replace(/("authority": "[^"]{100})[^"]*/, '$1'),
      'x.json authority',
      'a text that is not a certificate',
    ],
    [
      'a text that is not a certificate',
      '{"a/k": null}'.replace('null', JSON.stringify(entry('a'))),
      'x.json certificate',
      'nothing',
    ],
  ];
  it.each(wrong)('is refused with %s', (_, content, path, found) => {
    expect(parseSealedFile(content, 'x.json').problems).toEqual([expect.objectContaining({ path, found })]);
  });

  const [one] = Object.values(entry('a/k').sealed);
  const instead = (value: string) => text.replace(one!, value);
  const replaced: [name: string, value: string, found: RegExp][] = [
    ['a password', 'Sommer2026!', /^text that is not base64$/],
    ['a password that could be base64', 'Sommer2026Sommer', /^12 bytes that do not begin as a sealed value/],
    ['nothing', '', /^text that is not base64$/],
    ['a ciphertext that was cut', one!.slice(0, -4), /^303 bytes, and not 306/],
    ['one of a longer value', ciphertext('a', 256, 40), /^314 bytes, and not 306/],
    ['base64 with a line break', `${one!.slice(0, 76)}\\n${one!.slice(76)}`, /^text that is not base64$/],
    [
      'the base64 of a password',
      Buffer.alloc(306, 'swordfish ').toString('base64'),
      /^306 bytes that do not begin/,
    ],
  ];
  it.each(replaced)('is refused with %s in place of a ciphertext', (_, value, found) => {
    const { problems } = parseSealedFile(instead(value), 'x.json');
    expect(problems).toEqual([
      expect.objectContaining({ path: 'x.json a/k sealed b/s', found: expect.stringMatching(found) }),
    ]);
    if (value.startsWith('S')) expect(JSON.stringify(problems)).not.toContain(value);
  });

  it('holds the wrapped key as long as the certificate makes it', () => {
    const own = text.replaceAll('0123456789abcdef', fingerprintOf(certificate));
    expect(parseSealedFile(own, 'x.json').problems).toEqual([]);
    const longer = own.replace(one!, ciphertext('a', 512));
    expect(parseSealedFile(longer, 'x.json').problems).toHaveLength(1);
  });

  const keys: [name: string, text: string, path: string][] = [
    ['a line in one with another', text.replace('\n\n"c/k":', '"b/k": {}, "c/k":'), 'x.json b/k'],
    ['lines that are indented', text.replace('"b/k":', '\t "a/k"\n :'), 'x.json a/k'],
    ['a key spelled with an escape', text.replace('"b/k":', '"a\\u002fk":'), 'x.json a/k'],
    ['a field of a value', text.replace('"length":32', '"length":32, "length" : 32'), 'x.json a/k length'],
    ['a Secret of a value', text.replace('"b/s"', '"a/s"'), 'x.json a/k sealed a/s'],
    ['two certificates', text.replace('"authority"', '"certificate"'), 'x.json certificate'],
  ];
  it.each(keys)('is refused with a key twice: %s', (_, content, path) => {
    expect(parseSealedFile(content, 'x.json').problems).toContainEqual(
      expect.objectContaining({ path, found: 'this key more than once' }),
    );
  });

  it('is refused with a field that nobody knows, which could hold anything', () => {
    const extra = text.replace('"length":32', '"length":32,"value":"swordfish"');
    expect(parseSealedFile(extra, 'x.json').problems).toEqual([
      expect.objectContaining({ path: 'x.json a/k', found: 'a line that is not a sealed value' }),
    ]);
  });

  it('may have no values', () => {
    const { problems } = parseSealedFile(formatSealedFile({ ...nothingSealed, certificate }), 'x.json');
    expect(problems).toEqual([]);
  });
});

describe('two changes of the sealed file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sealed-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
  const path = join(folder, 'x.sealed.json');
  const write = (change: (entries: Map<string, SealedEntry>) => void) => {
    const entries = new Map(file.entries);
    change(entries);
    writeFileSync(path, formatSealedFile({ ...file, entries }));
    git('add', '.');
    git('commit', '-q', '-m', 'change');
  };
  git('init', '-q', '-b', 'main');
  write(() => {});

  const pairs: [string, (e: Map<string, SealedEntry>) => void, (e: Map<string, SealedEntry>) => void][] = [
    ['rotate neighbours', (e) => e.set('b/k', entry('B')), (e) => e.set('c/k', entry('C'))],
    ['rotate the first and the last', (e) => e.set('a/k', entry('A')), (e) => e.set('d/k', entry('D'))],
    ['add in two places', (e) => e.set('aa/k', entry('A')), (e) => e.set('e/k', entry('E'))],
    ['add and rotate', (e) => e.set('e/k', entry('E')), (e) => e.set('a/k', entry('A'))],
    ['remove and rotate', (e) => e.delete('a/k'), (e) => e.set('d/k', entry('D'))],
  ];
  it.each(pairs)('merge in git: %s', (name, ours, theirs) => {
    const branch = name.replaceAll(' ', '-');
    git('checkout', '-q', '-b', branch, 'main');
    write(theirs);
    git('checkout', '-q', '-b', `${branch}-ours`, 'main');
    write(ours);
    git('merge', '-q', '--no-edit', branch);

    const expected = new Map(file.entries);
    ours(expected);
    theirs(expected);
    expect(readFileSync(path, 'utf8')).toBe(formatSealedFile({ ...file, entries: expected }));
  });
});
