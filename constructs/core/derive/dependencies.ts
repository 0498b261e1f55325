import { objectsOf } from '../author/chart/facts.ts';
import { allReleases } from '../author/chart/release.ts';
import type { Cluster } from '../author/cluster.ts';
import { groupOf } from '../base/manifest.ts';
import type { Dependency } from '../model/edge.ts';
import type { Owner } from '../model/owner.ts';
import type { PlacedObject } from '../model/placed.ts';
import { allProvidedCrds } from '../model/unmanaged.ts';

/** A custom resource, of ours or of a chart, comes after the component that brings its definition. */
export function definitionDependencies(cluster: Cluster, objects: readonly PlacedObject[]): Dependency[] {
  const dependencies: Dependency[] = [];
  const providers = new Map(cluster.all(allProvidedCrds).map(({ kind, component }) => [kind, component]));
  const use = (from: Owner, kind: string, because: string) => {
    const to = providers.get(kind);
    if (to && to !== from) dependencies.push({ from, to, because });
  };
  for (const { component, manifest } of objects) {
    const { apiVersion, kind, metadata } = manifest;
    use(component, `${groupOf(apiVersion)}/${kind}`, `${kind}.${metadata.name}`);
  }
  for (const { component, props, install } of cluster.all(allReleases)) {
    for (const { group, kind } of objectsOf(props.chart, install))
      use(component, `${group}/${kind}`, `a ${kind} of chart ${props.chart.chart}`);
  }
  return dependencies;
}
