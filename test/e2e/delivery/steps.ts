import { performance } from 'node:perf_hooks';
import { table } from '../../../constructs/cli/table.ts';
import type { Report } from '../report.ts';

/** A report that also stores its results, for one table at the end. */
export class Steps {
  readonly #report: Report;
  readonly #rows: string[][] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  /** One line that is neither a step nor a check. */
  note(text: string): void {
    this.#report.note(text);
  }

  /** Runs one step. */
  async step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const done = this.#begin(name);
    const result = await this.#report.step(name, work);
    done('done');
    return result;
  }

  /** Runs a check, which must not throw; true when it passed. */
  async check(name: string, work: () => Promise<void> | void): Promise<boolean> {
    const done = this.#begin(name);
    const passed = await this.#report.check(name, work);
    done(passed ? 'ok' : 'FAIL');
    return passed;
  }

  /** All steps and checks, with durations and results. */
  print(): void {
    console.log(`\n${table([['step', 'seconds', 'result'], ...this.#rows], { indent: '  ', right: [1] })}`);
  }

  #begin(name: string): (result: string) => void {
    const start = performance.now();
    return (result) => this.#rows.push([name, ((performance.now() - start) / 1000).toFixed(1), result]);
  }
}
