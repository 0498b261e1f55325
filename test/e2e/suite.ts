import type { Tool } from '../../tools/pinned.ts';
import type { Report } from './report.ts';

/** The parts of the platform, each with the minutes that its suites may take together on a machine of two cores. */
export const parts = { foundation: 5, secrets: 2, delivery: 9, lifecycle: 7 } as const;

/** A part of the platform. */
export type Part = keyof typeof parts;

/** A group of end-to-end tests that can run alone: the default export of a file in `suites/`. */
export interface Suite {
  /** One sentence, printed by `--help`. */
  readonly purpose: string;
  /** The part of the platform that it tests. */
  readonly part: Part;
  /**
   * Runs only when it is named: it is too heavy for every change, or does not pass yet, which the purpose says.
   * @default false
   */
  readonly optIn?: boolean;
  /**
   * Runs in parallel with the other such suites of its part.
   * @default false
   */
  readonly sideBySide?: boolean;
  /**
   * Runs in its own network namespace with loopback only, so that all ports are free.
   * @default false
   */
  readonly ownNetwork?: boolean;
  /** The pinned tools that it uses; they are built before it runs. */
  readonly tools: readonly Tool[];
  /**
   * Folders and files that cannot change its result, besides docs/; see {@link foldersExcept}.
   * @default none
   */
  readonly unaffectedBy?: readonly string[];
  /**
   * Optional programs of the PATH that it uses.
   * @default none
   */
  readonly programs?: readonly string[];
  /** Runs the tests; each condition is a check of the report. */
  run(report: Report): Promise<void>;
}

const folders = [
  'bootstrap',
  'clusters',
  'dist',
  // Its TypeScript is part of the platform.
  'pipelines/*.py',
  'test/e2e/alerts',
  'test/e2e/bootstrap',
  'test/e2e/delivery',
  'test/e2e/identity',
  'test/e2e/images',
  'test/e2e/jupyterhub',
  'test/e2e/kubelet',
  'test/e2e/lifecycle',
  'test/e2e/mlflow',
  'test/e2e/outward',
  'test/e2e/pipelines',
  'test/e2e/secrets',
  'test/e2e/serving',
  'test/e2e/workflows',
] as const;

/** The bootstrap, the user's clusters, the Python of pipelines and the folders of single suites, without those that a suite uses: its `unaffectedBy`. */
export function foldersExcept(...used: readonly (typeof folders)[number][]): readonly string[] {
  return folders.filter((folder) => !used.includes(folder));
}
