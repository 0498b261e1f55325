import type { Build } from '../build.ts';
import { type Capacity, place } from '../cluster/capacity/place.ts';
import { inventory } from '../inventory.ts';

export type { Capacity };

/** Whether all pods of the platform fit the nodes of the cluster file, whoever makes them. */
export function proveCapacity({ cluster }: Build): Capacity {
  return place(cluster.spec, inventory(cluster));
}
