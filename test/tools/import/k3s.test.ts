import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { release } from '../../../imports/k3s.ts';
import { checksumsIn, sourceOf } from '../../../tools/import/k3s.ts';

const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(64));
const list = `${one}  k3s-arm64\n${two}  k3s-airgap-images-arm64.tar.zst\n${three}  k3s-airgap-images-arm64.tar\n`;

test('checksums are taken of the binary and of the images, and of nothing else in the list', () => {
  expect(checksumsIn(list, 'arm64')).toEqual({
    'k3s-arm64': one,
    'k3s-airgap-images-arm64.tar.zst': two,
  });
  expect(checksumsIn(`${one} *k3s\n`, 'amd64')).toEqual({ k3s: one });
});

test('a list without the binary, or with half a checksum, is refused', () => {
  expect(() => checksumsIn(list, 'amd64')).toThrow('the list of checksums for amd64 has none of k3s');
  expect(() => checksumsIn(`${one!.slice(1)}  k3s\n`, 'amd64')).toThrow('has none of k3s');
});

test('the generated file is what the import writes', async () => {
  const text = await readFile(new URL('../../../imports/k3s.ts', import.meta.url), 'utf8');
  expect(sourceOf(release.version, release.checksums)).toBe(text);
});
