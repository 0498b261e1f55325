import { performance } from 'node:perf_hooks';

/** Prints what is going on and counts the checks of a run. */
export class Report {
  passed = 0;
  readonly failures: string[] = [];
  readonly #start = performance.now();

  /** One line that is neither a step nor a check. */
  note(text: string): void {
    console.log(indent(text, 2));
  }

  /** Does one piece of the work, and prints how long it took. */
  async step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      console.log(`${this.#clock()}  ${name} (${seconds(performance.now() - start)})`);
    }
  }

  /**
   * Does work that must not throw, under a name that counts; a failed check is told and the run goes on.
   *
   * @returns whether it passed.
   */
  async check(name: string, work: () => Promise<void> | void): Promise<boolean> {
    const start = performance.now();
    try {
      await work();
      this.passed++;
      console.log(`${this.#clock()}  ok    ${name} (${seconds(performance.now() - start)})`);
      return true;
    } catch (error) {
      this.failures.push(name);
      console.log(`${this.#clock()}  FAIL  ${name} (${seconds(performance.now() - start)})`);
      console.log(indent(error instanceof Error ? error.message : String(error), 14));
      return false;
    }
  }

  /** The last lines of a run. */
  summarize(): void {
    console.log();
    for (const name of this.failures) console.log(`failed: ${name}`);
    console.log(`${this.passed} passed, ${this.failures.length} failed`);
  }

  #clock(): string {
    return seconds(performance.now() - this.#start).padStart(8);
  }
}

/** Something that is not as it should be, and why. */
export interface Finding {
  readonly what: string;
  readonly why: string;
}

/** Something that a check found to be otherwise than it must be. */
export class CheckError extends Error {
  override readonly name = 'CheckError';
}

/** @throws CheckError with one line per finding when there is any. */
export function expectNone(findings: readonly string[]): void {
  if (findings.length > 0) throw new CheckError(findings.join('\n'));
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function indent(text: string, width: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(width));
}
