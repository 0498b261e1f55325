import type { Problem } from '../../core/base/problem.ts';
import { checkSize } from '../../core/spec/checks/syntax.ts';
import { ComponentOptions, type OptionsContext } from '../../core/spec/options.ts';
import type { Resolved } from '../../core/spec/resolved.ts';
import { options as objectStore } from '../object-store/options.ts';

/** The registry of the cluster's own images, at `registry.<domain>`. Needs `objectStore`, which holds the images. */
export interface Options {
  /**
   * Space in the object store for all images together, such as `50Gi`.
   * @default '20Gi'
   */
  readonly space?: string;
}

/** The same with every default. */
export type ResolvedOptions = Resolved<Options, 'space'>;

export const options = new ComponentOptions<ResolvedOptions>({
  dependsOn: [{ options: objectStore, for: 'its images' }],
  check,
});

function* check({ space }: ResolvedOptions, { path }: OptionsContext): Generator<Problem> {
  yield* checkSize(`${path}.space`, space, '20Gi');
}
