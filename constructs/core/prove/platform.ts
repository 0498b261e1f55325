import type { Json } from '../manifest.ts';
import type { Problem } from '../problem.ts';
import { Census } from './platform/census.ts';
import { Identities } from './platform/identity.ts';
import type { Known, Placed } from './platform/known.ts';
import { checkNames } from './platform/names.ts';
import { checkPodNames } from './platform/pod-names.ts';
import { podsOf } from './platform/pods-of.ts';
import { checkSelections } from './platform/selections.ts';
import { checkServices } from './platform/services.ts';
import { show } from './words.ts';

/** What is wrong between the objects of one cluster; each of them has to fit its schema. */
export function provePlatform(objects: readonly Placed[], known: Known): Problem[] {
  const problems: Problem[] = [];
  const census = new Census(objects, known);
  const identities = new Identities();
  for (const placed of objects) {
    const { manifest } = placed;
    const report = (path: string, found: Json | undefined, expected: string, fix: string) => {
      problems.push({ path: `${whereOf(placed)} ${path}`.trimEnd(), found: show(found), expected, fix });
    };
    identities.check(placed, census, known, report);
    checkNames(manifest, census, report);
    for (const pods of podsOf(manifest)) checkPodNames(pods, census, report);
    checkServices(manifest, census, report);
    checkSelections(manifest, census, report);
  }
  return problems;
}

/** An object by the folder and the name that a person finds it under: `mlflow/Deployment.server`. */
export function whereOf({ component, manifest }: Placed): string {
  return `${component.name}/${manifest.kind}.${manifest.metadata.name}`;
}
