import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../constructs/core/base/manifest.ts';
import { cacheFolder, fingerprint } from '../../tools/pinned.ts';
import type { Api } from './api.ts';
import { startControlPlane } from './control-plane.ts';
import { until } from './process.ts';

/** Definitions of the custom kinds that the platform uses: `<group>/<plural>.json`. */
const definitions = join(import.meta.dirname, '../../imports/crds');

/**
 * Folder with the data of an etcd in which all definitions are established.
 *
 * An API server takes half a minute to process the definitions and seconds to start with existing ones, so this is done
 * once for each set of definitions and versions.
 */
export async function dataWithDefinitions(): Promise<string> {
  const files = definitionFiles();
  const hash = createHash('sha256').update(`${fingerprint('etcd')} ${fingerprint('kube-apiserver')}`);
  for (const file of files) hash.update(readFileSync(file));
  const store = join(cacheFolder, 'definitions');
  const folder = join(store, hash.digest('hex').slice(0, 12));
  if (existsSync(folder)) return folder;

  rmSync(store, { recursive: true, force: true });
  mkdirSync(store, { recursive: true });
  const unfinished = `${folder}.${process.pid}`;
  const { api, stop } = await startControlPlane({ controllers: false, saveTo: unfinished });
  try {
    await load(
      api,
      files.map((file) => JSON.parse(readFileSync(file, 'utf8'))),
    );
  } finally {
    await stop();
  }
  renameSync(unfinished, folder);
  return folder;
}

function definitionFiles(): string[] {
  return readdirSync(definitions, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .toSorted()
    .map((path) => join(definitions, path));
}

async function load(api: Api, definitions: readonly Manifest[]): Promise<void> {
  const path = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
  for (const definition of definitions) await api.create(path, definition);
  await until('all definitions established', 180_000, async () => {
    const stored = await api.list<{ status?: { conditions?: { type: string; status: string }[] } }>(path);
    return stored.every(({ status }) =>
      status?.conditions?.some(({ type, status }) => type === 'Established' && status === 'True'),
    );
  });
}
