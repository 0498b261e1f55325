import type { Build } from '../../derive/build.ts';
import { allReservations } from '../../model/reservation.ts';
import { type CountedClaim, inventory } from '../inventory.ts';
import { claimsIn } from './claims.ts';
import type { PodDemand } from './demand.ts';
import { placeInModes } from './modes.ts';
import type { Capacity } from './place.ts';

export type { Capacity };

/**
 * Places all pods of the platform on the nodes of the cluster file, including those of charts and operators.
 *
 * @param more undeclared pods and claims
 * @param mounted claims in the templates of declared pods, by `component/name` of the pods
 */
export function proveCapacity(
  build: Build,
  more: readonly PodDemand[] = [],
  mounted: ReadonlyMap<string, readonly CountedClaim[]> = new Map(),
): Capacity {
  const { cluster } = build;
  const declared = inventory(cluster).map((pods): PodDemand => {
    const { claims = [], component, name } = pods;
    return { ...pods, claims: unique([...claims, ...(mounted.get(`${component}/${name}`) ?? [])]) };
  });
  return placeInModes(cluster.spec, [...declared, ...more], cluster.all(allReservations), claimsIn(build));
}

function unique(claims: readonly CountedClaim[]): CountedClaim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}
