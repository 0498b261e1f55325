import type { Problem } from '../../base/problem.ts';
import type { Build } from '../../derive/build.ts';
import type { Named, PlacedObject } from '../../model/placed.ts';
import { allSecrets } from '../../model/secret.ts';
import { allUnmanagedObjects } from '../../model/unmanaged.ts';
import { kindsOf } from '../kinds.ts';
import { whereOf } from '../objects/relations.ts';
import { findPlaintext } from './index.ts';

/** Checks that no object and no chart value contains a plaintext secret. */
export function proveNoPlaintext({ cluster }: Build, objects: readonly PlacedObject<Named>[]): Problem[] {
  const known = new Set<string>();
  for (const secret of cluster.all(allSecrets))
    for (const name of [secret.name, ...secret.keys.keys()]) known.add(name);
  for (const id of cluster.all(allUnmanagedObjects))
    if (id.startsWith('Secret/')) known.add(id.slice(id.lastIndexOf('/') + 1));
  const located = objects.map((placed) => ({ where: whereOf(placed), manifest: placed.manifest }));
  return findPlaintext(located, known, kindsOf(cluster));
}
