import type { Problem } from '../../base/problem.ts';
import type { FactsByKind } from '../../model/kinds.ts';
import type { Named, PlacedObject } from '../../model/placed.ts';
import type { Report } from '../../model/rule.ts';
import { show } from '../../validate/words.ts';
import { checkAccountFields } from './account-fields.ts';
import { Hosts } from './hosts.ts';
import { Identities } from './identities.ts';
import { checkNames } from './link-names.ts';
import { ObjectIndex } from './object-index.ts';
import { checkPodNames } from './pod-links.ts';
import { podTemplatesOf } from './pod-templates.ts';
import { checkRoutes } from './routes.ts';
import { checkSelections } from './selections.ts';
import type { UnmanagedObjects } from './unmanaged.ts';

/** Checks the relations between the objects of one cluster; each object has to fit its schema. */
export function provePlatform(
  objects: readonly PlacedObject<Named>[],
  kinds: FactsByKind,
  unmanaged: UnmanagedObjects,
): Problem[] {
  const problems: Problem[] = [];
  const index = new ObjectIndex(objects, kinds, unmanaged);
  const identities = new Identities();
  const hosts = new Hosts();
  for (const placed of objects) {
    const { manifest } = placed;
    const report: Report = (code, path, found, expected, fix) => {
      problems.push({
        code,
        path: `${whereOf(placed)} ${path}`.trimEnd(),
        found: show(found),
        expected,
        fix,
      });
    };
    identities.check(placed, unmanaged, index, report);
    hosts.check(placed, kinds, report);
    checkNames(manifest, kinds, index, report);
    checkAccountFields(manifest, kinds, index, report);
    for (const template of podTemplatesOf(manifest, kinds)) checkPodNames(template, index, report);
    checkRoutes(manifest, kinds, index, report);
    checkSelections(manifest, kinds, index, report);
  }
  return problems;
}

/** The name of an object in messages: its folder and its kind and name, `app/Deployment.server`. */
export function whereOf({ component, manifest }: PlacedObject<Named>): string {
  return `${component.name}/${manifest.kind}.${manifest.metadata.name}`;
}
