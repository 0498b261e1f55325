import type { Build } from '../../derive/build.ts';
import { allReservations } from '../../model/reservation.ts';
import { inventory } from '../inventory.ts';
import { claimsIn } from './claims.ts';
import { placeInModes } from './modes.ts';
import type { Capacity } from './place.ts';

export type { Capacity };

/** Whether all pods of the platform fit the nodes of the cluster file, whoever makes them. */
export function proveCapacity(build: Build): Capacity {
  const { cluster } = build;
  return placeInModes(cluster.spec, inventory(cluster), cluster.all(allReservations), claimsIn(build));
}
