import { performance } from 'node:perf_hooks';

/** A listener for steps and checks. */
export interface Listener {
  begin(name: string): void;
  end(name: string): void;
}

/** Prints the progress and counts the checks of a run. */
export class Report {
  passed = 0;
  readonly failures: string[] = [];
  readonly #start = performance.now();
  readonly #listener: Listener | undefined;

  /** @param listener called at the start and the end of each step and check */
  constructor(listener?: Listener) {
    this.#listener = listener;
  }

  /** One line that is neither a step nor a check. */
  note(text: string): void {
    console.log(indent(text, 2));
  }

  /** Runs one step, and prints its duration. */
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
   * Runs a check, which must not throw; a failed check is reported, and the run goes on.
   *
   * @returns true when it passed
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

/** A failed check, and why. */
export interface Finding {
  readonly what: string;
  readonly why: string;
}

/** The failure of a check. */
export class CheckError extends Error {
  override readonly name = 'CheckError';
}

/** @throws CheckError with one line per finding */
export function expectNone(findings: readonly string[]): void {
  if (findings.length > 0) throw new CheckError(findings.join('\n'));
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function indent(text: string, width: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(width));
}
