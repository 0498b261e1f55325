import { Collection } from '../base/registry.ts';

/** Resources that are kept free in a namespace for the pods of a team. */
export interface Reservation {
  readonly namespace: string;
  /** CPU cores. */
  readonly cpu: number;
  /** Memory, such as `8Gi`. */
  readonly memory: string;
  /** Space of all claims together, such as `50Gi`. */
  readonly storage: string;
  /** Space on the disks of nodes for what pods write outside of claims, such as `20Gi`. */
  readonly scratch: string;
  /** Graphics cards. */
  readonly gpus: number;
}

/** All reservations of a cluster. */
export const allReservations = new Collection<Reservation>('reservations');
