import { fileURLToPath } from 'node:url';
import type { Problem } from '../core/base/problem.ts';

/** The result of a build, all of it in memory. */
export interface Built {
  /** Every file of `dist/`: path below it to content. */
  readonly files: ReadonlyMap<string, string>;
  /** The summary for the user, as text. */
  readonly summary: string;
  /** The platform as a Mermaid diagram. */
  readonly graph: string;
  /**
   * Secrets that are not sealed yet.
   * @default none
   */
  readonly holes?: readonly Problem[];
  /**
   * Files that are not made because of such secrets, by path below `dist/`: problems where `dist/` has them already.
   * @default none
   */
  readonly withheld?: ReadonlyMap<string, Problem>;
}

/** The platform as the commands use it. */
export interface Platform {
  /** The folder of the project, in which `dist/` stands, with a slash at its end. */
  readonly root: URL;
  /** Builds and proves every cluster; throws a ProblemsError when anything is wrong. */
  build(): Promise<Built> | Built;
}

/** The path of a file or folder of the project. */
export function pathIn({ root }: Platform, name: string): string {
  return fileURLToPath(new URL(name, root));
}
