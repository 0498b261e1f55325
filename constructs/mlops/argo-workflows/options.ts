import type { Problem } from '../../core/base/problem.ts';
import { quoted } from '../../core/base/words.ts';
import { checkCount } from '../../core/spec/checks/syntax.ts';
import { ComponentOptions, type OptionsContext } from '../../core/spec/options.ts';
import type { Resolved } from '../../core/spec/resolved.ts';
import type { ExposureOptions } from '../../core/spec/roles.ts';
import { options as objectStore } from '../../storage/object-store/options.ts';
import { options as postgres } from '../../storage/postgres/options.ts';

/** Argo Workflows: runs the workflows of teams that use `workflows`. Needs `postgres` and `objectStore`. */
export interface Options {
  /**
   * How many workflows run at once in an environment of a team; further ones wait.
   * @default 5
   */
  readonly atOnce?: number;
  /**
   * Days for which records of ended workflows are kept.
   * @default 90
   */
  readonly keepDays?: number;
  /**
   * How its pages are reached from the LAN.
   * @default not at all: there are no pages
   */
  readonly exposure?: ExposureOptions<'oidc'>;
}

/** The same with every default. */
export type ResolvedOptions = Resolved<Options, 'atOnce' | 'keepDays' | 'exposure.host'>;

export const options = new ComponentOptions<ResolvedOptions>({
  dependsOn: [
    { options: postgres, for: 'its records' },
    { options: objectStore, for: 'artifacts and logs' },
  ],
  check,
});

function* check(
  { atOnce, keepDays, exposure }: ResolvedOptions,
  { path }: OptionsContext,
): Generator<Problem> {
  yield* checkCount(`${path}.atOnce`, atOnce, '5');
  yield* checkCount(`${path}.keepDays`, keepDays, '90');
  if (exposure && exposure.auth !== 'oidc') {
    yield {
      code: 'workflows-without-login',
      path: `${path}.exposure.auth`,
      found: quoted(exposure.auth),
      expected: "'oidc': who logs in may start and stop the workflows of their teams",
      fix: "Write 'oidc'.",
    };
  }
}
