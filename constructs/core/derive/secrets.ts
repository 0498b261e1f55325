import type { Cluster } from '../author/cluster.ts';
import { allComponents } from '../author/component.ts';
import type { Dependency } from '../model/edge.ts';
import { allMetricSources, metricsReader } from '../model/metric.ts';
import type { Owner } from '../model/owner.ts';
import { secretKeyOf, unsealer } from '../model/secret.ts';
import { type Placement, placementsOf, scopeOf } from '../secrets/contract.ts';
import { namespaceOwners } from './namespaces.ts';

/** A Secret in one of the namespaces that read it, with the component whose folder it goes to. */
export interface PlacementAtHome extends Placement {
  readonly home: Owner;
}

/**
 * Every Secret in every namespace that reads it.
 *
 * It is in the folder of a component of that namespace: the Secret's owner if it is in that namespace, else the first
 * reader; the other readers come after that component.
 */
export function homesOf(cluster: Cluster): PlacementAtHome[] {
  const order = new Map<Owner, number>(
    cluster.all(allComponents).map((component, index) => [component, index]),
  );
  return placementsOf(cluster).map((placement) => ({ ...placement, home: homeOf(placement, order) }));
}

/** The order between components that follows from Secrets. */
export function secretNeeds(cluster: Cluster): Dependency[] {
  const dependencies: Dependency[] = [];
  const opener = cluster.provided(unsealer);
  const owners = namespaceOwners(cluster);
  for (const { secret, namespace, home } of homesOf(cluster)) {
    const because = `Secret ${scopeOf(namespace, secret)}`;
    for (const reader of secret.readers.get(namespace)!)
      if (reader !== home) dependencies.push({ from: reader, to: home, because });
    const owner = owners.get(namespace);
    if (owner && owner !== home && home.namespaceName !== namespace)
      dependencies.push({ from: home, to: owner, because });
    if (opener && opener !== home) dependencies.push({ from: home, to: opener, because });
  }
  return dependencies;
}

/**
 * Records that metric logins are read in the namespace of their endpoint, if the cluster has pods that read metrics.
 */
export function readLogins(cluster: Cluster): void {
  if (!cluster.provided(metricsReader)) return;
  for (const { login, bearer, component, monitoredByChart } of cluster.all(allMetricSources)) {
    if (monitoredByChart) continue;
    login?.readBy(component, component.namespaceName);
    if (bearer) secretKeyOf(bearer).secret.readBy(component, component.namespaceName);
  }
}

function homeOf({ secret, namespace }: Placement, order: ReadonlyMap<Owner, number>): Owner {
  if (secret.component.namespaceName === namespace) return secret.component;
  const readers = [...secret.readers.get(namespace)!];
  return readers.sort((a, b) => order.get(a)! - order.get(b)!)[0]!;
}
