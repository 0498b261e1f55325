import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { identityOf, type Manifest } from '../../constructs/core/base/manifest.ts';
import { listFiles } from '../../constructs/core/write/compare.ts';

/** The objects of one folder of an output tree, which become one chart of cdk8s. */
export interface Part {
  /** `cluster/component` */
  readonly folder: string;
  readonly objects: readonly Manifest[];
  /** Their files, by path below the tree. */
  readonly files: readonly string[];
}

/** Reads every object of an output tree once (boot manifests are in the tree twice). */
export function readObjects(tree: string): Part[] {
  const parts = new Map<string, { folder: string; objects: Manifest[]; files: string[] }>();
  const seen = new Set<string>();
  for (const path of [...listFiles(tree).keys()].sort()) {
    if (!path.endsWith('.yaml')) continue;
    const manifest = load(readFileSync(join(tree, path), 'utf8'));
    if (!isManifest(manifest)) continue;
    const [cluster = '', component = ''] = path.split('/');
    const identity = `${cluster} ${identityOf(manifest)}`;
    if (seen.has(identity)) continue;
    seen.add(identity);
    const folder = `${cluster}/${component}`;
    const part = parts.get(folder) ?? { folder, objects: [], files: [] };
    parts.set(folder, part);
    part.objects.push(manifest);
    part.files.push(path);
  }
  return [...parts.values()];
}

function isManifest(value: unknown): value is Manifest {
  // Configuration files of nodes also have apiVersion and kind, but no name.
  return typeof value === 'object' && value !== null && 'kind' in value && 'metadata' in value;
}
