import type { Report } from './report.ts';

/** The parts of the platform, each with the minutes that its suites may take together on a machine of two cores. */
export const parts = { foundation: 6, secrets: 3, delivery: 12 } as const;

/** A part of the platform. */
export type Part = keyof typeof parts;

/** A group of end-to-end tests that can be run by itself: the default export of a file in `suites/`. */
export interface Suite {
  /** One sentence, printed by `--help`. */
  readonly purpose: string;
  /** The part of the platform that it proves. */
  readonly part: Part;
  /**
   * Whether it runs only when it is named: too heavy for every change, or not green yet, which the purpose says.
   * @default false
   */
  readonly optIn?: boolean;
  /** Runs the tests; what has to hold is a check of the report. */
  run(report: Report): Promise<void>;
}
