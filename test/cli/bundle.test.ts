import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundle } from '../../tools/bundle.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hearth-'));
  for (const folder of ['clusters', 'node_modules']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'package.json'), '{ "devDependencies": { "left-out": "1.0.0" } }');
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  writeFileSync(join(root, 'clusters/one.ts'), "export const name: string = 'one';\n");
  writeFileSync(
    join(root, 'main.ts'),
    'export const read = async (file: string) => (await import("./clusters/" + file)).name;\nexport const place = import.meta.url;\n',
  );
});

afterEach(() => rmSync(root, { recursive: true }));

const make = () => bundle(root, join(root, 'main.ts'));

test('holds what the script imports, which still knows its place', async () => {
  const url = await make();
  const { read, place } = await import(/* @vite-ignore */ url);
  expect(await read('one.ts')).toBe('one');
  expect(fileURLToPath(place)).toBe(join(root, 'main.ts'));
});

test('is made anew when a source changes, a file comes or packages change, and not otherwise', async () => {
  const url = await make();
  const made = () => statSync(new URL(url)).ino;
  const text = () => readFileSync(new URL(url), 'utf8');

  const first = made();
  await make();
  expect(made()).toBe(first);

  writeFileSync(join(root, 'clusters/one.ts'), "export const name: string = 'changed';\n");
  await make();
  expect(text()).toContain('changed');

  writeFileSync(join(root, 'clusters/two.ts'), "export const name: string = 'second';\n");
  await make();
  expect(text()).toContain('second');

  const before = made();
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"lockfileVersion":3}');
  await make();
  expect(made()).not.toBe(before);
});
