import type { Problem } from '../../core/base/problem.ts';
import { checkCount } from '../../core/spec/checks/syntax.ts';
import { ComponentOptions, type OptionsContext } from '../../core/spec/options.ts';
import type { Resolved } from '../../core/spec/resolved.ts';
import type { ApiExposureOptions } from '../../core/spec/roles.ts';
import { options as objectStore } from '../../storage/object-store/options.ts';
import { options as postgres } from '../../storage/postgres/options.ts';

/** MLflow: experiment tracking and model registry. Needs `postgres` and `objectStore`. */
export interface Options {
  /**
   * How many processes answer requests.
   * @default 2
   */
  readonly workers?: number;
  /**
   * How its pages and its API are reached from the LAN; the API keeps its own login.
   * @default not at all
   */
  readonly exposure?: ApiExposureOptions<'forward-auth' | 'login'>;
}

/** The same with every default. */
export type ResolvedOptions = Resolved<Options, 'workers' | 'exposure.host'>;

export const options = new ComponentOptions<ResolvedOptions>({
  dependsOn: [
    { options: postgres, for: 'its records' },
    { options: objectStore, for: 'its artifacts' },
  ],
  check,
});

function* check({ workers }: ResolvedOptions, { path }: OptionsContext): Generator<Problem> {
  yield* checkCount(`${path}.workers`, workers, '2');
}
