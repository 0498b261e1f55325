import type { Release } from './chart/release.ts';
import type { Cluster } from './cluster.ts';
import type { Component } from './component.ts';
import { deriveApplications } from './derive/applications.ts';
import { impliedEdges } from './derive/edges.ts';
import { deriveMonitors } from './derive/monitors.ts';
import { deriveNamespaces } from './derive/namespaces.ts';
import { derivePolicies } from './derive/policies.ts';
import { deriveQuotas } from './derive/quotas.ts';
import { leaveToAutoscalers } from './derive/scaling.ts';
import { deriveSecrets } from './derive/secrets.ts';
import { deriveWaves } from './derive/waves.ts';
import type { Edge, Need } from './edge.ts';
import type { JsonObject, Manifest } from './manifest.ts';
import { addressNeeds, definitionNeeds } from './needs.ts';
import type { Problem } from './problem.ts';
import { type Placed, render } from './render.ts';
import { checkContract } from './secrets/check.ts';
import type { Contract } from './secrets/contract.ts';

/** A cluster with everything that follows from it, not yet proven. */
export interface Build {
  readonly cluster: Cluster;
  /** Every object in the folder of its component. */
  readonly objects: readonly Placed[];
  /** The Applications, one for each component, in the order of the platform. */
  readonly applications: readonly Manifest[];
  readonly root: Manifest;
  readonly project: Manifest;
  readonly edges: readonly Edge[];
  readonly needs: readonly Need[];
  readonly waves: ReadonlyMap<Component, number>;
  /** Values of each chart. */
  readonly values: ReadonlyMap<Release, JsonObject>;
  /** Every value that has to be made and sealed. */
  readonly contract: Contract;
  /** What turned up on the way; the proofs add theirs. */
  readonly problems: readonly Problem[];
}

/** Renders the components and derives the rest. */
export function build(cluster: Cluster): Build {
  cluster.complete();
  const rendering = render(cluster);
  const drawn = [...rendering.edges, ...cluster.stated];
  const edges = [...drawn, ...impliedEdges(cluster, drawn)];
  const namespaces = deriveNamespaces(cluster);
  rendering.objects.push(
    ...namespaces.objects,
    ...deriveQuotas(cluster),
    ...deriveMonitors(cluster),
    ...derivePolicies(cluster, edges),
  );
  const secrets = deriveSecrets(cluster);
  rendering.objects.push(...secrets.objects);
  const needs = [
    ...rendering.needs,
    ...namespaces.needs,
    ...secrets.needs,
    ...definitionNeeds(cluster, rendering.objects),
    ...addressNeeds(rendering),
  ];
  const { waves, problems } = deriveWaves(cluster.components, needs);
  const applications = deriveApplications(cluster, rendering, waves);
  return {
    cluster,
    objects: leaveToAutoscalers(rendering.objects),
    ...applications,
    edges,
    needs,
    waves,
    values: rendering.values,
    contract: secrets.contract,
    problems: [...rendering.problems, ...checkContract(cluster, secrets.contract), ...problems],
  };
}
