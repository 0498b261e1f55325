import type { Release } from '../author/chart/release.ts';
import type { Cluster } from '../author/cluster.ts';
import { allComponents } from '../author/component.ts';
import type { JsonObject, Manifest } from '../base/manifest.ts';
import type { Problem } from '../base/problem.ts';
import type { Edge, Need } from '../model/edge.ts';
import { allDeclaredTraffic } from '../model/edge.ts';
import type { Owner } from '../model/owner.ts';
import { render } from '../render/render.ts';
import type { Placed } from '../render/rendering.ts';
import type { Contract } from '../secrets/contract.ts';
import { deriveApplications } from './applications.ts';
import { checkContract } from './check-contract.ts';
import { impliedEdges } from './edges.ts';
import { deriveMonitors } from './monitors.ts';
import { deriveNamespaces } from './namespaces.ts';
import { definitionNeeds } from './needs.ts';
import { derivePolicies } from './policies.ts';
import { deriveQuotas } from './quotas.ts';
import { leaveToAutoscalers } from './scaling.ts';
import { deriveSecrets } from './secrets.ts';
import { deriveWaves } from './waves.ts';

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
  readonly waves: ReadonlyMap<Owner, number>;
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
  const drawn = [...rendering.edges, ...cluster.all(allDeclaredTraffic)];
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
  ];
  const { waves, problems } = deriveWaves(cluster.all(allComponents), needs);
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
