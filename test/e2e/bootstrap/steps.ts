import { CheckError, type Report } from '../report.ts';

interface Row {
  readonly step: string;
  readonly seconds: number;
  readonly result: 'ok' | 'FAILED';
}

/** The steps of a test run, and their table at its end. */
export class Steps {
  readonly #report: Report;
  readonly #rows: Row[] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  /** Runs one step; the steps after it depend on it. @throws Error when the work fails */
  async do(step: string, work: () => Promise<void> | void): Promise<void> {
    const start = performance.now();
    const passed = await this.#report.check(step, work);
    this.#rows.push({ step, seconds: (performance.now() - start) / 1000, result: passed ? 'ok' : 'FAILED' });
    if (!passed) throw new CheckError('what comes after it was not tried');
  }

  /** Prints the table. */
  print(): void {
    const width = Math.max(...this.#rows.map(({ step }) => step.length));
    const line = (step: string, seconds: string, result: string) =>
      this.#report.note(`${step.padEnd(width)}  ${seconds.padStart(7)}  ${result}`);
    line('step', 'seconds', 'result');
    for (const { step, seconds, result } of this.#rows) line(step, seconds.toFixed(1), result);
    line('together', this.#rows.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(1), '');
  }
}
