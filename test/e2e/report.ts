import { performance } from 'node:perf_hooks';

/** Somebody who wants to know which steps and checks go on. */
export interface Listener {
  begin(name: string): void;
  end(name: string): void;
}

/** Prints what is going on and counts the checks of a run. */
export class Report {
  passed = 0;
  readonly failures: string[] = [];
  readonly #start = performance.now();
  readonly #listener: Listener | undefined;

  /** @param listener one who is told of each step and check as it begins and ends. */
  constructor(listener?: Listener) {
    this.#listener = listener;
  }

  /** One line that is neither a step nor a check. */
  note(text: string): void {
    console.log(indent(text, 2));
  }

  /** Does one piece of the work, and prints how long it took. */
  async step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const start = performance.now();
    this.#listener?.begin(name);
    try {
      return await work();
    } finally {
      this.#listener?.end(name);
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
    this.#listener?.begin(name);
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
    } finally {
      this.#listener?.end(name);
    }
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
