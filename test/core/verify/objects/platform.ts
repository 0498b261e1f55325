import type { Manifest } from '../../../../constructs/core/base/manifest.ts';
import { provePlatform } from '../../../../constructs/core/verify/objects/relations.ts';
import {
  noUnmanagedObjects,
  type UnmanagedObjects,
} from '../../../../constructs/core/verify/objects/unmanaged.ts';
import { kinds } from '../../../kinds/all.ts';
import { samples } from './samples/index.ts';

/** The name of a sample. */
export type Name = keyof typeof samples;

/** The custom kinds among the samples. */
export const custom = Object.values(samples).flatMap(({ apiVersion, kind }) => {
  const group = apiVersion.split('/')[0]!;
  return group.includes('.') && !group.endsWith('.k8s.io') ? [`${group}/${kind}`] : [];
});
/** A cluster with the definitions of all samples. */
export const unmanaged: UnmanagedObjects = { ...noUnmanagedObjects, definitions: new Set(custom) };

/** Paths and fixes of the problems when some of the samples are changed. */
export function problemsOf(
  changed: Partial<Record<Name, Manifest | undefined>>,
  all: UnmanagedObjects = unmanaged,
) {
  const manifests = Object.values<Manifest | undefined>({ ...samples, ...changed });
  const objects = manifests.flatMap((manifest) =>
    manifest ? [{ component: { name: 'team' }, manifest }] : [],
  );
  return provePlatform(objects, kinds, all).map(({ path, fix }) => [path.replace(/^team\//, ''), fix]);
}
