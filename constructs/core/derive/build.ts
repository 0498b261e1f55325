import type { Release } from '../author/chart/release.ts';
import type { Cluster } from '../author/cluster.ts';
import { allComponents } from '../author/component.ts';
import { type Delivered, delivery } from '../author/delivery.ts';
import type { JsonObject } from '../base/manifest.ts';
import type { Problem } from '../base/problem.ts';
import { authorProblems } from '../model/author-problem.ts';
import type { Dependency, Edge } from '../model/edge.ts';
import { allDeclaredDependencies, allDeclaredTraffic } from '../model/edge.ts';
import type { Owner } from '../model/owner.ts';
import type { PlacedObject } from '../model/placed.ts';
import { render } from '../render/render.ts';
import { type Contract, contractOf } from '../secrets/contract.ts';
import { checkContract } from './check-contract.ts';
import { checkWords } from './check-words.ts';
import { definitionDependencies } from './dependencies.ts';
import { allDerivations } from './derivation.ts';
import { impliedEdges } from './edges.ts';
import { deriveNamespaces, namespaceDependencies } from './namespaces.ts';
import { derivePolicies } from './policies.ts';
import { deriveQuotas } from './quotas.ts';
import { leaveToAutoscalers } from './scaling.ts';
import { readLogins, secretNeeds } from './secrets.ts';
import { deriveWaves } from './waves.ts';

/** A cluster with everything that follows from it, not yet proven. */
export interface Build extends Delivered {
  readonly cluster: Cluster;
  /** Every object in the folder of its component. */
  readonly objects: readonly PlacedObject[];
  readonly edges: readonly Edge[];
  readonly dependencies: readonly Dependency[];
  readonly waves: ReadonlyMap<Owner, number>;
  /** Values of each chart. */
  readonly values: ReadonlyMap<Release, JsonObject>;
  /** Every value that the user has to create and seal. */
  readonly contract: Contract;
  /** Problems found so far; the proofs add theirs. */
  readonly problems: readonly Problem[];
}

/** Renders the components and derives the rest. */
export function build(cluster: Cluster): Build {
  cluster.complete();
  const rendering = render(cluster);
  const drawn = [...rendering.edges, ...cluster.all(allDeclaredTraffic)];
  const edges = [...drawn, ...impliedEdges(cluster, drawn)];
  const namespaces = deriveNamespaces(cluster);
  rendering.objects.push(...namespaces.objects, ...deriveQuotas(cluster), ...derivePolicies(cluster, edges));
  readLogins(cluster);
  const { values } = rendering;
  const derived = cluster.all(allDerivations).flatMap((derivation) => derivation.derive({ cluster, values }));
  rendering.objects.push(...derived);
  const dependencies = [
    ...rendering.dependencies,
    ...cluster.all(allDeclaredDependencies),
    ...namespaces.dependencies,
    ...namespaceDependencies(cluster, rendering.objects),
    ...secretNeeds(cluster),
    ...definitionDependencies(cluster, rendering.objects),
  ];
  const { waves, problems } = deriveWaves(cluster.all(allComponents), dependencies);
  const manifests = rendering.objects.map(({ manifest }) => manifest);
  const delivered = cluster.required(delivery).deliver({ cluster, manifests, values, waves });
  const contract = contractOf(cluster);
  return {
    cluster,
    objects: leaveToAutoscalers(rendering.objects),
    ...delivered,
    edges,
    dependencies,
    waves,
    values,
    contract,
    problems: [
      ...cluster.all(authorProblems),
      ...checkWords(cluster),
      ...namespaces.problems,
      ...rendering.problems,
      ...checkContract(cluster, contract),
      ...problems,
    ],
  };
}
