import type { Build } from '../../derive/build.ts';
import { allReservations } from '../../model/reservation.ts';
import { inventory } from '../inventory.ts';
import { claimsIn } from './claims.ts';
import type { PodDemand } from './demand.ts';
import { placeInModes } from './modes.ts';
import type { Capacity } from './place.ts';

export type { Capacity };

/**
 * Places all pods of the platform on the nodes of the cluster file, including those of charts and operators.
 *
 * @param more undeclared pods and claims
 */
export function proveCapacity(build: Build, more: readonly PodDemand[] = []): Capacity {
  const { cluster } = build;
  const demands = [...inventory(cluster), ...more];
  return placeInModes(cluster.spec, demands, cluster.all(allReservations), claimsIn(build));
}
