import type { Condition } from './facts.ts';

/** A value that makes a chart render the same objects each time. Without it the cluster never equals git. */
export interface Pin {
  readonly path: string;
  /** The values that pin it; `set` stands for any non-empty value, `unset` for an empty one. */
  readonly pinned: 'set' | 'unset' | readonly string[];
  /** @default always */
  readonly when?: Condition;
  /** The behaviour of the chart without this value. */
  readonly otherwise: string;
}
