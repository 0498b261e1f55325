import { performance } from 'node:perf_hooks';
import { table } from '../../../constructs/cli/table.ts';
import type { Report } from '../report.ts';

/** A report that also remembers what it told, for one table at the end. */
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

  /** Does one piece of the work. */
  async step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const done = this.#begin(name);
    const result = await this.#report.step(name, work);
    done('done');
    return result;
  }

  /** Does work that must not throw; returns whether it did not. */
  async check(name: string, work: () => Promise<void> | void): Promise<boolean> {
    const done = this.#begin(name);
    const passed = await this.#report.check(name, work);
    done(passed ? 'ok' : 'FAIL');
    return passed;
  }

  /** Everything that was done, how long it took and what came of it. */
  print(): void {
    console.log(`\n${table([['step', 'seconds', 'result'], ...this.#rows], { indent: '  ', right: [1] })}`);
  }

  #begin(name: string): (result: string) => void {
    const start = performance.now();
    return (result) => this.#rows.push([name, ((performance.now() - start) / 1000).toFixed(1), result]);
  }
}
