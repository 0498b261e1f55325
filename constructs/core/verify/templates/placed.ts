import type { Problem } from '../../base/problem.ts';
import type { FactsByKind } from '../../model/kinds.ts';
import type { Named, PlacedObject } from '../../model/placed.ts';
import type { Report } from '../../model/rule.ts';
import { below } from '../../validate/rules/rule.ts';
import { proveSchema } from '../../validate/schema.ts';
import { show } from '../../validate/words.ts';
import { type PodTemplate, podTemplatesOf } from '../objects/pod-templates.ts';
import { whereOf } from '../objects/relations.ts';

/** A pod template with its object. */
export interface PlacedTemplate<C extends Named = Named> {
  readonly placed: PlacedObject<C>;
  readonly template: PodTemplate;
}

/** Every pod template of a cluster, except those in objects that do not fit their schema. */
export function placedTemplates<C extends Named>(
  objects: readonly PlacedObject<C>[],
  kinds: FactsByKind,
): PlacedTemplate<C>[] {
  return objects.flatMap((placed) => {
    const templates = podTemplatesOf(placed.manifest, kinds);
    // Few objects have templates, so only those are checked against the schema.
    if (templates.length === 0 || proveSchema(placed.manifest, '').length > 0) return [];
    return templates.map((template) => ({ placed, template }));
  });
}

/** Runs a check on a template and collects the problems, each with the object and the path in it. */
export function problemsOf(
  placed: PlacedObject<Named>,
  path: string,
  check: (report: Report) => void,
): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, at, found, expected, fix) => {
    problems.push({ code, path: `${whereOf(placed)} ${at}`, found: show(found), expected, fix });
  };
  check(below(report, path));
  return problems;
}
