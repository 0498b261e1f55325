import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { clusterImports } from '../../../tools/import/cluster.ts';

const files = clusterImports();

it.each(Object.keys(files))('imports/%s is what the type of the cluster file gives', async (name) => {
  const path = new URL(`../../../imports/${name}`, import.meta.url);
  expect(await readFile(path, 'utf8')).toBe(files[name]);
});
