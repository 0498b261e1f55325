import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expectNone } from '../report.ts';
import type { Mirrors } from './revision.ts';
import type { Site } from './site.ts';

const dist = join(import.meta.dirname, '../../../dist');

/**
 * Compares git in the test with the committed `dist/`.
 *
 * Shipped clusters have no sealed values, so the test's git also has SealedSecrets, and other hashes in pod templates.
 * The repositories are those of the test.
 */
export function checkTree({ spec, revision, mirrors }: Site): void {
  const committed = readdirSync(join(dist, spec.name), { recursive: true, encoding: 'utf8' })
    // Nodes read these; Argo CD does not.
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
  // The longest first, since one may be a prefix of another.
  const addresses = [...mirrors].toSorted(([, a], [, b]) => b.length - a.length);
  return addresses.reduce((text, [real, mirror]) => text.replaceAll(mirror, real), content);
}

/** The object without the hash of its pods' files and secrets. */
function withoutHash(content: string): string {
  const manifest = load(content) as { spec?: { template?: { metadata: { annotations?: Texts } } } };
  const metadata = manifest.spec?.template?.metadata;
  const { 'hearth/config': _, ...annotations } = metadata?.annotations ?? {};
  if (metadata) metadata.annotations = annotations;
  return JSON.stringify(manifest);
}

type Texts = Record<string, string>;
