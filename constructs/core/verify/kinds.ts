import { groupBy } from '../base/collections.ts';
import type { Registry } from '../base/registry.ts';
import { allKinds, type FactsByKind, type KindFacts } from '../model/kinds.ts';
import { kubernetesKinds } from './objects/kubernetes/index.ts';

/** Facts of all kinds of a cluster: built-in kinds and kinds that components bring. */
export function kindsOf(cluster: Registry): FactsByKind {
  return factsByKind(cluster.all(allKinds));
}

/** Groups facts, together with those of the built-in kinds, by kind. */
export function factsByKind(facts: readonly KindFacts[]): FactsByKind {
  return groupBy([...kubernetesKinds, ...facts], ({ kind }) => kind);
}
