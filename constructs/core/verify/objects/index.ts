import type { Problem } from '../../base/problem.ts';
import type { FactsByKind } from '../../model/kinds.ts';
import type { Named, PlacedObject } from '../../model/placed.ts';
import { proveRules } from '../../validate/rules/index.ts';
import { proveSchema } from '../../validate/schema.ts';
import { provePlatform, whereOf } from './relations.ts';
import type { UnmanagedObjects } from './unmanaged.ts';

/**
 * Everything that is wrong with the objects of one cluster: against the schemas, against what only an API server
 * would refuse, and between them.
 *
 * The rules of a kind are asked only of objects that fit its schema, and names are looked up only when all objects do:
 * what a broken object stands for would seem to be missing.
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
