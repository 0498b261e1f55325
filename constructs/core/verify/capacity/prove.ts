import type { Build } from '../../derive/build.ts';
import { allReservations } from '../../model/reservation.ts';
import { inventory, type PodsInventory } from '../inventory.ts';
import { type Capacity, place } from './place.ts';

export type { Capacity };

/** Places all pods of the platform on the nodes of the cluster file, whoever makes them, declared or not. */
export function proveCapacity({ cluster }: Build, undeclared: readonly PodsInventory[] = []): Capacity {
  return place(cluster.spec, [...inventory(cluster), ...undeclared], cluster.all(allReservations));
}
