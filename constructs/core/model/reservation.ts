import { Collection } from '../base/registry.ts';

/** Room that is kept free in a namespace for pods that people bring. */
export interface Reservation {
  readonly namespace: string;
  /** CPU cores. */
  readonly cpu: number;
  /** Memory, such as `8Gi`. */
  readonly memory: string;
  /** Space of all claims together, such as `50Gi`. */
  readonly storage: string;
  /** Graphics cards. */
  readonly gpus: number;
}

/** All that is promised to people. */
export const allReservations = new Collection<Reservation>('reservations');
