import type { Problem } from '../../base/problem.ts';
import type { FactsByKind } from '../../model/kinds.ts';
import type { Named, PlacedObject } from '../../model/placed.ts';
import { proveRules } from '../../validate/rules/index.ts';
import { proveSchema } from '../../validate/schema.ts';
import { provePlatform, whereOf } from './relations.ts';
import type { UnmanagedObjects } from './unmanaged.ts';

/**
 * All problems of the objects of one cluster: with their schemas, with the rules of an API server, and with each other.
 *
 * The rules of a kind check only objects that fit its schema. Names are looked up only when all objects fit: the
 * objects that an invalid one makes would seem to be missing.
 */
export function prove(
  objects: readonly PlacedObject<Named>[],
  kinds: FactsByKind,
  unmanaged: UnmanagedObjects,
): Problem[] {
  const problems: Problem[] = [];
  let fit = true;
  for (const placed of objects) {
    const where = whereOf(placed);
    const unfit = proveSchema(placed.manifest, where);
    if (unfit.length > 0) fit = false;
    problems.push(...(unfit.length > 0 ? unfit : proveRules(placed.manifest, where, kinds)));
  }
  if (fit) problems.push(...provePlatform(objects, kinds, unmanaged));
  return problems;
}
