import type { Condition } from './facts.ts';

/** A value without which a chart renders something else each time, so that what is there never equals what is in git. */
export interface Pin {
  readonly path: string;
  /** The values that pin it; `set` for any but an empty one, `unset` for an empty one. */
  readonly pinned: 'set' | 'unset' | readonly string[];
  /** @default always */
  readonly when?: Condition;
  /** What the chart does without this value. */
  readonly otherwise: string;
}
