import type { Component } from '../author/component.ts';
import type { Manifest } from '../base/manifest.ts';
import { refuse } from '../base/problem.ts';
import { build } from './build.ts';

/**
 * Builds the cluster of a component and returns the objects in the component's folder.
 *
 * @throws ProblemsError when the objects cannot be made.
 */
export function manifestsOf(component: Component): Manifest[] {
  const { objects, problems } = build(component.cluster);
  refuse(problems);
  return objects.filter((object) => object.component === component).map(({ manifest }) => manifest);
}
