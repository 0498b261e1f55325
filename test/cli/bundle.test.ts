import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundle } from '../../tools/bundle.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hearth-'));
  for (const folder of ['clusters', 'node_modules']) mkdirSync(join(root, folder));
  writeFileSync(
    join(root, 'package.json'),
    '{ "devDependencies": { "left-out": "1.0.0", "library": "1.0.0" } }',
  );
  addPackage('left-out', {}, 'exports.place = __dirname;');
  addPackage('library', { constructs: '^10' }, 'exports.place = __dirname; exports.file = __filename;');
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  writeFileSync(join(root, 'clusters/one.ts'), "export const name: string = 'one';\n");
  writeFileSync(
    join(root, 'main.ts'),
    'export const read = async (file: string) => (await import("./clusters/" + file + ".ts")).name;\nexport const place = import.meta.url;\n',
  );
});

/** A CommonJS package with peer dependencies. */
function addPackage(name: string, peerDependencies: Record<string, string>, code: string) {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, main: 'index.js', peerDependencies }));
  writeFileSync(join(folder, 'index.js'), code);
}

afterEach(() => rmSync(root, { recursive: true }));

const make = () => bundle(root, join(root, 'main.ts'), join(root, 'cache'));

test('contains the imports of the script, which still know their own paths', async () => {
  const url = await make();
  const { read, place } = await import(/* @vite-ignore */ url);
  expect(await read('one')).toBe('one');
  expect(fileURLToPath(place)).toBe(join(root, 'main.ts'));
});

test('is rebuilt when a source changes, a file is added or packages change, and not otherwise', async () => {
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

  const second = made();
  writeFileSync(join(root, 'clusters/one.known_hosts'), 'x');
  symlinkSync('1', join(root, '.dist.lock'));
  writeFileSync(join(root, '.main.ts.swp'), 'x');
  await make();
  expect(made()).toBe(second);

  const before = made();
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"lockfileVersion":3}');
  await make();
  expect(made()).not.toBe(before);
});

test('contains construct libraries, which know their own paths, and no other development packages', async () => {
  writeFileSync(join(root, 'main.ts'), "import { place, file } from 'library';\nexport { place, file };\n");
  const url = await make();
  rmSync(join(root, 'node_modules/library'), { recursive: true });
  const { place, file } = await import(/* @vite-ignore */ url);
  expect(place).toBe(join(root, 'node_modules/library'));
  expect(file).toBe(join(root, 'node_modules/library/index.js'));

  writeFileSync(join(root, 'other.ts'), "import { place } from 'left-out';\nexport { place };\n");
  const other = await bundle(root, join(root, 'other.ts'), join(root, 'cache'));
  expect(readFileSync(new URL(other), 'utf8')).toMatch(/from *"left-out"/);
});
