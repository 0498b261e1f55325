import type { Problem } from '../../core/base/problem.ts';
import { ComponentOptions, type OptionsContext } from '../../core/spec/options.ts';
import type { Resolved } from '../../core/spec/resolved.ts';

/** The driver of graphics cards: offers those of the nodes with `gpu` to pods, and watches them. Needed by teams' `gpus`. */
export interface Options {
  /**
   * Degrees Celsius above which, for ten minutes, the alert GpuTooHot fires; needs `prometheus`.
   * @default 85
   */
  readonly hotAbove?: number;
}

/** The same with every default. */
export type ResolvedOptions = Resolved<Options, 'hotAbove'>;

export const options = new ComponentOptions<ResolvedOptions>({ check });

function* check({ hotAbove }: ResolvedOptions, { path, spec }: OptionsContext): Generator<Problem> {
  if (spec.nodes.every(({ gpu }) => !gpu)) {
    yield {
      code: 'gpu-driver-without-card',
      path,
      found: 'a driver, but no node has a graphics card',
      expected: 'a node with a gpu',
      fix: `Describe the gpu of a node, or remove ${path}.`,
    };
  }
  if (!Number.isInteger(hotAbove) || hotAbove < 50 || hotAbove > 110) {
    yield {
      code: 'gpu-invalid-temperature',
      path: `${path}.hotAbove`,
      found: String(hotAbove),
      expected: 'a whole number of degrees Celsius from 50 to 110',
      fix: 'Write it like 85.',
    };
  }
}
