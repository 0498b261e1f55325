import type { Cluster } from '../author/cluster.ts';
import { groupBy } from '../base/collections.ts';
import type { Edge } from '../model/edge.ts';
import type { PlacedObject } from '../model/placed.ts';
import { allPods, Endpoint } from '../model/pods.ts';
import { policyWriter } from '../model/seams/policy.ts';

/**
 * The network policies of every pod group: they allow its edges; the namespace's default policy denies all other
 * traffic.
 */
export function derivePolicies(cluster: Cluster, edges: readonly Edge[]): PlacedObject[] {
  const writer = cluster.required(policyWriter);
  const ingress = groupBy(edges, ({ to }) => (to instanceof Endpoint ? to.pods : undefined));
  const egress = groupBy(edges, ({ from }) => (typeof from === 'string' ? undefined : from));
  return cluster
    .all(allPods)
    .filter(({ hostNetwork }) => !hostNetwork)
    .flatMap((pods) =>
      writer
        .policiesOf(pods, ingress.get(pods) ?? [], egress.get(pods) ?? [])
        .map((manifest) => ({ component: pods.component, manifest })),
    );
}
