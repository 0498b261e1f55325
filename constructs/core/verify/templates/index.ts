import { groupBy } from '../../base/collections.ts';
import type { Problem } from '../../base/problem.ts';
import type { Build } from '../../derive/build.ts';
import type { Pods } from '../../model/pods.ts';
import { defaultClassOf } from '../../spec/resolve.ts';
import { runningTogether } from '../../validate/rules/containers.ts';
import { claimsIn } from '../capacity/claims.ts';
import type { PodDemand } from '../capacity/demand.ts';
import type { CountedClaim, PodsInventory } from '../inventory.ts';
import { kindsOf } from '../kinds.ts';
import { provePodSecurity } from '../pod-security/index.ts';
import { claimsOf } from './claims.ts';
import { exceeding } from './excess.ts';
import { mountedClaims } from './mounted.ts';
import { TemplateOwners } from './owners.ts';
import { type PlacedTemplate, placedTemplates } from './placed.ts';
import { replicasOf } from './replicas.ts';
import { unbounded, wishful } from './resources.ts';
import { notDeclared, undeclaredPods } from './undeclared.ts';

/** The result of comparing pod templates with declared pods. */
export interface TemplateProof {
  /** Undeclared pods, which are counted too. */
  readonly undeclared: readonly PodsInventory[];
  /** Claims that no declaration covers. */
  readonly claims: readonly PodDemand[];
  /** Claims that the templates of declared pods mount, by `component/name` of the pods. */
  readonly mounted: ReadonlyMap<string, readonly CountedClaim[]>;
  readonly problems: readonly Problem[];
}

/**
 * Proves every pod template in any kind of object: its pods are declared, it is at most as large as the declaration,
 * and the Pod Security level of its namespace admits it.
 */
export function proveTemplates(build: Build): TemplateProof {
  const { cluster, objects } = build;
  const manifests = objects.map(({ manifest }) => manifest);
  const templates = placedTemplates(objects, kindsOf(cluster));
  const owners = new TemplateOwners(cluster);
  const byPods = groupBy(templates, (template) => owners.find(template));
  const undeclared = byPods.get(undefined) ?? [];
  const mountedBy = mountedClaims(claimsIn(build));
  const countOf = ({ placed }: PlacedTemplate) => replicasOf(placed.manifest, manifests);
  return {
    undeclared: undeclared.map((template) => ({
      ...undeclaredPods(template, countOf(template)),
      claims: mountedBy([template]),
    })),
    mounted: new Map(
      [...byPods].flatMap(([pods, made]) => (pods ? [[pods.id, mountedBy(made)] as const] : [])),
    ),
    claims: claimsOf({
      templates,
      countOf,
      ownerOf: (template) => owners.find(template),
      defaultClass: defaultClassOf(cluster.spec),
    }),
    problems: [
      ...undeclared.map(notDeclared),
      ...templates.flatMap(unbounded),
      ...[...byPods].flatMap(([pods, made]) =>
        made.filter((one) => isProvenAlone(pods, one)).flatMap(wishful),
      ),
      ...[...byPods].flatMap(([pods, made]) => (pods ? exceeding(pods, made, countOf) : [])),
      ...provePodSecurity(templates, manifests),
    ],
  };
}

// The resources of declared pods are proven as a sum, which shows nothing about each of several containers.
function isProvenAlone(pods: Pods | undefined, { template: { spec } }: PlacedTemplate): boolean {
  return !pods || (runningTogether(spec).length > 1 && !pods.props.resources.foreign);
}
