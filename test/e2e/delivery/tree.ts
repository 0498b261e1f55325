import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expectNone } from '../report.ts';
import type { Mirrors } from './revision.ts';
import type { Site } from './site.ts';

const dist = join(import.meta.dirname, '../../../dist');
const others = /^[^/]+\/(bootstrap\/(?!manifests\/)|README\.md$)/;

/**
 * Holds what is in git in the test against what is committed.
 *
 * Nothing is sealed in a cluster of an example: the sealed secrets, their kind in the project and their share in the
 * hash that restarts pods come besides. And the repositories are those of the test.
 */
export function checkTree({ spec, revision, mirrors }: Site): void {
  const committed = readdirSync(join(dist, spec.name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    // Read by the bootstrap and by people, not by Argo CD.
    .filter((path) => !others.test(path));
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
  const text = addresses.reduce((text, [real, mirror]) => text.replaceAll(mirror, real), content);
  return text.replace(/\n *- group: bitnami\.com\n *kind: SealedSecret(?=\n)/, '');
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
