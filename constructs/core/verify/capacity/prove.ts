import type { Build } from '../../derive/build.ts';
import { allReservations } from '../../model/reservation.ts';
import { inventory } from '../inventory.ts';
import type { PodDemand } from './demand.ts';
import { type Capacity, place } from './place.ts';

export type { Capacity };

/**
 * Places all pods of the platform on the nodes of the cluster file, whoever makes them.
 *
 * @param more pods and claims that no component declares
 */
export function proveCapacity({ cluster }: Build, more: readonly PodDemand[] = []): Capacity {
  return place(cluster.spec, [...inventory(cluster), ...more], cluster.all(allReservations));
}
