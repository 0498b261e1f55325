import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expectNone } from '../report.ts';
import type { Mirrors } from './revision.ts';
import type { Site } from './site.ts';

const dist = join(import.meta.dirname, '../../../dist');

/**
 * Holds what is in git in the test against what is committed.
 *
 * Nothing is sealed in a cluster of an example: the sealed secrets and their share in the hash that restarts pods come
 * besides. And the repositories are those of the test.
 */
export function checkTree({ spec, revision, mirrors }: Site): void {
  const committed = readdirSync(join(dist, spec.name), { recursive: true, encoding: 'utf8' })
    // Those are read by the nodes, and not by Argo CD.
    .filter((path) => path.endsWith('.yaml') && !path.startsWith('bootstrap/nodes/'))
    .map((path) => `${spec.name}/${path}`);
  const read = (path: string) =>
    committed.includes(path) ? withoutHash(readFileSync(join(dist, path), 'utf8')) : undefined;
  const pushed = new Map(
    [...revision.files]
      .filter(([path]) => !path.includes('/SealedSecret.'))
      .map(([path, content]) => [path, withoutHash(inTheWorld(content, mirrors))]),
  );
  const paths = new Set([...committed, ...pushed.keys()]);
  expectNone([...paths].filter((path) => pushed.get(path) !== read(path)));
}

function inTheWorld(content: string, mirrors: Mirrors): string {
  // The longest first: one may be the beginning of another.
  const addresses = [...mirrors].toSorted(([, a], [, b]) => b.length - a.length);
  return addresses.reduce((text, [real, mirror]) => text.replaceAll(mirror, real), content);
}

/** The object without the hash of what its pods read. */
function withoutHash(content: string): string {
  const manifest = load(content) as { spec?: { template?: { metadata: { annotations?: Texts } } } };
  const metadata = manifest.spec?.template?.metadata;
  const { 'hearth/config': _, ...annotations } = metadata?.annotations ?? {};
  if (metadata) metadata.annotations = annotations;
  return JSON.stringify(manifest);
}

type Texts = Record<string, string>;
