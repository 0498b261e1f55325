import type { Manifest } from '../../../../constructs/core/base/manifest.ts';
import { provePlatform } from '../../../../constructs/core/verify/objects/relations.ts';
import { type Known, nothingKnown } from '../../../../constructs/core/verify/objects/unmanaged.ts';
import { samples } from './samples/index.ts';

/** The name of a sample. */
export type Name = keyof typeof samples;

/** The custom kinds among the samples. */
export const custom = Object.values(samples).flatMap(({ apiVersion, kind }) => {
  const group = apiVersion.split('/')[0]!;
  return group.includes('.') && !group.endsWith('.k8s.io') ? [`${group}/${kind}`] : [];
});
/** A cluster that knows the definitions of all samples. */
export const known: Known = { ...nothingKnown, definitions: new Set(custom) };

/** Where, and what to do, when some of the samples are changed. */
export function problemsOf(changed: Partial<Record<Name, Manifest | undefined>>, all: Known = known) {
  const manifests = Object.values<Manifest | undefined>({ ...samples, ...changed });
  const objects = manifests.flatMap((manifest) =>
    manifest ? [{ component: { name: 'team' }, manifest }] : [],
  );
  return provePlatform(objects, all).map(({ path, fix }) => [path.replace(/^team\//, ''), fix]);
}
