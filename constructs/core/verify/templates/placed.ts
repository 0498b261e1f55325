import type { Json } from '../../base/manifest.ts';
import type { Problem } from '../../base/problem.ts';
import type { FactsByKind } from '../../model/kinds.ts';
import type { Named, PlacedObject } from '../../model/placed.ts';
import type { Report } from '../../model/rule.ts';
import { below } from '../../validate/rules/rule.ts';
import { proveSchema } from '../../validate/schema.ts';
import { show } from '../../validate/words.ts';
import { type PodTemplate, podTemplatesOf } from '../objects/pod-templates.ts';
import { whereOf } from '../objects/relations.ts';

/** A pod template with the object that it stands in. */
export interface PlacedTemplate<C extends Named = Named> {
  readonly placed: PlacedObject<C>;
  readonly template: PodTemplate;
}

/** Every pod template of a cluster, but for those of objects that do not fit their schema, of which nothing can be told. */
export function placedTemplates<C extends Named>(
  objects: readonly PlacedObject<C>[],
  kinds: FactsByKind,
): PlacedTemplate<C>[] {
  return objects.flatMap((placed) => {
    const templates = podTemplatesOf(placed.manifest, kinds);
    // Few objects have any, so the schema is asked of those alone.
    if (templates.length === 0 || proveSchema(placed.manifest, '').length > 0) return [];
    return templates.map((template) => ({ placed, template }));
  });
}

/** Checks something of a template and collects the problems, each with the object and the place in it. */
export function problemsOf(
  placed: PlacedObject<Named>,
  path: string,
  check: (report: Report) => void,
): Problem[] {
  const problems: Problem[] = [];
  const report = (at: string, found: Json | undefined, expected: string, fix: string) => {
    problems.push({ path: `${whereOf(placed)} ${at}`, found: show(found), expected, fix });
  };
  check(below(report, path));
  return problems;
}
