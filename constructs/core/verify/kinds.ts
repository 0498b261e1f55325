import { groupBy } from '../base/collections.ts';
import type { Registry } from '../base/registry.ts';
import { allKinds, type FactsByKind, type KindFacts } from '../model/kinds.ts';
import { kubernetesKinds } from './objects/kubernetes/index.ts';

/** Facts of the kinds of a cluster: of Kubernetes' own, and of those that components bring. */
export function kindsOf(cluster: Registry): FactsByKind {
  return factsByKind(cluster.all(allKinds));
}

/** Groups facts, together with those of Kubernetes' own kinds, by kind. */
export function factsByKind(facts: readonly KindFacts[]): FactsByKind {
  return groupBy([...kubernetesKinds, ...facts], ({ kind }) => kind);
}
