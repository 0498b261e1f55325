import type { Cluster } from './cluster.ts';
import type { Need } from './edge.ts';
import { groupOf } from './manifest.ts';
import type { Placed } from './render.ts';

// Kinds that every Kubernetes knows without a definition.
const builtIn = /^$|^(apps|batch|policy|autoscaling)$|\.k8s\.io$/;

/** A custom resource comes after the component that brings its definition. */
export function definitionNeeds(cluster: Cluster, objects: readonly Placed[]): Need[] {
  const needs: Need[] = [];
  for (const { component, manifest } of objects) {
    const group = groupOf(manifest.apiVersion);
    if (builtIn.test(group)) continue;
    const owner = cluster.definitions.get(`${group}/${manifest.kind}`);
    if (owner && owner !== component) {
      needs.push({ from: component, to: owner, because: `${manifest.kind}.${manifest.metadata.name}` });
    }
  }
  return needs;
}
