import { isDeepStrictEqual } from 'node:util';
import { load } from 'js-yaml';
import { synthesize } from '../../../constructs/synthesize.ts';
import { expectNone } from '../report.ts';
import type { Mirrors } from './revision.ts';
import type { Site } from './site.ts';

/**
 * Compares git in the test with what a synth of the same cluster writes.
 *
 * The examples have no sealed values, so the test's git also has SealedSecrets, and other hashes in pod templates.
 * The repositories are those of the test.
 */
export function checkTree({ spec, revision, mirrors }: Site): void {
  const { files } = synthesize([{ file: `clusters/${spec.name}.ts`, spec }]);
  const written = new Map(
    [...files]
      // Nodes read these; Argo CD does not.
      .filter(([path]) => path.endsWith('.yaml') && !path.startsWith(`${spec.name}/bootstrap/nodes/`))
      .map(([path, content]) => [path, withoutHash(content)]),
  );
  const pushed = new Map(
    [...revision.files]
      .filter(([path]) => !path.includes('/SealedSecret.'))
      .map(([path, content]) => [path, withoutHash(inTheWorld(content, mirrors))]),
  );
  const paths = new Set([...written.keys(), ...pushed.keys()]);
  // The order of keys means nothing.
  expectNone([...paths].filter((path) => !isDeepStrictEqual(pushed.get(path), written.get(path))));
}

function inTheWorld(content: string, mirrors: Mirrors): string {
  // The longest first, since one may be a prefix of another.
  const addresses = [...mirrors].toSorted(([, a], [, b]) => b.length - a.length);
  return addresses.reduce((text, [real, mirror]) => text.replaceAll(mirror, real), content);
}

/** The object without the hash of its pods' files and secrets. */
function withoutHash(content: string): object {
  const manifest = load(content) as { spec?: { template?: { metadata: { annotations?: Texts } } } };
  const metadata = manifest.spec?.template?.metadata;
  const { 'hearth/config': _, ...annotations } = metadata?.annotations ?? {};
  if (metadata) metadata.annotations = annotations;
  return manifest;
}

type Texts = Record<string, string>;
