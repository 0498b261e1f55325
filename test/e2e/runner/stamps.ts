import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Records which suites passed with which inputs, in a folder outside of the repository. */
export class Stamps {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** True when the last run of a suite passed with these inputs. */
  passedWith(suite: string, fingerprint: string): boolean {
    try {
      return readFileSync(this.#path(suite), 'utf8') === fingerprint;
    } catch {
      return false;
    }
  }

  /** Records that a suite passed. */
  passed(suite: string, fingerprint: string): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(this.#path(suite), fingerprint);
  }

  /** Deletes the record of a suite, so that it runs the next time. */
  forget(suite: string): void {
    rmSync(this.#path(suite), { force: true });
  }

  #path(suite: string): string {
    return join(this.#folder, suite);
  }
}
