import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Memory of which suites passed with which inputs, in a folder outside of the repository. */
export class Stamps {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Says whether a suite passed the last time that it ran, with these inputs. */
  passedWith(suite: string, fingerprint: string): boolean {
    try {
      return readFileSync(this.#path(suite), 'utf8') === fingerprint;
    } catch {
      return false;
    }
  }

  /** Remembers that a suite passed. */
  passed(suite: string, fingerprint: string): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(this.#path(suite), fingerprint);
  }

  /** Forgets a suite, so that it runs the next time. */
  forget(suite: string): void {
    rmSync(this.#path(suite), { force: true });
  }

  #path(suite: string): string {
    return join(this.#folder, suite);
  }
}
