import type { Cluster } from '../author/cluster.ts';
import { groupOf } from '../base/manifest.ts';
import type { Need } from '../model/edge.ts';
import { allProvidedCrds } from '../model/unmanaged.ts';
import type { Placed } from '../render/rendering.ts';

/** A custom resource comes after the component that brings its definition. */
export function definitionNeeds(cluster: Cluster, objects: readonly Placed[]): Need[] {
  const needs: Need[] = [];
  const providers = new Map(cluster.all(allProvidedCrds).map(({ kind, component }) => [kind, component]));
  for (const { component, manifest } of objects) {
    const owner = providers.get(`${groupOf(manifest.apiVersion)}/${manifest.kind}`);
    if (owner && owner !== component) {
      needs.push({ from: component, to: owner, because: `${manifest.kind}.${manifest.metadata.name}` });
    }
  }
  return needs;
}
