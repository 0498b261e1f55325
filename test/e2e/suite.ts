import type { Report } from './report.ts';

/** A group of end-to-end tests that can be run by itself: the default export of a file in `suites/`. */
export interface Suite {
  /** One sentence, printed by `--help`. */
  readonly purpose: string;
  /**
   * Whether it runs only when it is named: too heavy for every change, or not green yet, which the purpose says.
   * @default false
   */
  readonly optIn?: boolean;
  /** Runs the tests; what has to hold is a check of the report. */
  run(report: Report): Promise<void>;
}
