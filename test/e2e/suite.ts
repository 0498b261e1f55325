import type { Tool } from '../../tools/pinned.ts';
import type { Report } from './report.ts';

/** The parts of the platform, each with the minutes that its suites may take together on a machine of two cores. */
export const parts = { foundation: 5, secrets: 2, delivery: 9 } as const;

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
  /**
   * Whether it runs at the same time as the others of its part that say so.
   * @default false
   */
  readonly sideBySide?: boolean;
  /**
   * Whether it gets a network of its own, with loopback alone, so that no port in it is ever taken.
   * @default false
   */
  readonly ownNetwork?: boolean;
  /** The pinned tools that it starts; they are built before it runs. */
  readonly tools: readonly Tool[];
  /**
   * Folders and files that cannot change its result. All others of the repository can, but docs/.
   * @default none
   */
  readonly unaffectedBy?: readonly string[];
  /**
   * Programs of the PATH that it uses only where they are installed.
   * @default none
   */
  readonly programs?: readonly string[];
  /** Runs the tests; what has to hold is a check of the report. */
  run(report: Report): Promise<void>;
}
