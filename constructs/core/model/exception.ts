import { Collection } from '../base/registry.ts';

/** One deviation from the secure default, with its reason. */
export interface Exception {
  readonly component: string;
  readonly what: string;
  readonly reason: string;
}

/** Every deviation from the secure default, in one list. */
export const allExceptions = new Collection<Exception>('exceptions');
