import type { Cluster } from './cluster.ts';
import type { Need } from './edge.ts';
import { groupOf } from './manifest.ts';
import type { Placed } from './render.ts';

/** A custom resource comes after the component that brings its definition. */
export function definitionNeeds(cluster: Cluster, objects: readonly Placed[]): Need[] {
  const needs: Need[] = [];
  for (const { component, manifest } of objects) {
    const owner = cluster.definitions.get(`${groupOf(manifest.apiVersion)}/${manifest.kind}`);
    if (owner && owner !== component) {
      needs.push({ from: component, to: owner, because: `${manifest.kind}.${manifest.metadata.name}` });
    }
  }
  return needs;
}
