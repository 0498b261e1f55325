import type { Problem } from '../../core/base/problem.ts';
import { checkCount, checkSize } from '../../core/spec/checks/syntax.ts';
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
   * Space on its node's disk for files that are being uploaded, such as `20Gi`: as large as those of one moment together.
   * @default '5Gi'
   */
  readonly uploadSpace?: string;
  /**
   * How its pages and its API are reached from the LAN; the API keeps its own login.
   * @default not at all
   */
  readonly exposure?: ApiExposureOptions<'forward-auth' | 'login'>;
}

/** The same with every default. */
export type ResolvedOptions = Resolved<Options, 'workers' | 'uploadSpace' | 'exposure.host'>;

export const options = new ComponentOptions<ResolvedOptions>({
  dependsOn: [
    { options: postgres, for: 'its records' },
    { options: objectStore, for: 'its artifacts' },
  ],
  check,
});

function* check({ workers, uploadSpace }: ResolvedOptions, { path }: OptionsContext): Generator<Problem> {
  yield* checkCount(`${path}.workers`, workers, '2');
  yield* checkSize(`${path}.uploadSpace`, uploadSpace, '5Gi');
}
