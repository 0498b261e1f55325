import type { Json } from '../../base/manifest.ts';
import type { Problem } from '../../base/problem.ts';
import { show } from '../../validate/words.ts';
import { Identities } from './identities.ts';
import { checkNames } from './link-names.ts';
import { Census } from './object-index.ts';
import { checkPodNames } from './pod-links.ts';
import { podsOf } from './pod-templates.ts';
import { checkSelections } from './selections.ts';
import { checkServices } from './services.ts';
import type { Known, Placed } from './unmanaged.ts';

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
