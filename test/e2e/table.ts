import { type Part, parts } from './suite.ts';

/** What became of one suite. */
export interface Row {
  readonly part: Part;
  readonly suite: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
}

/** Prints the suites by part, with the time that each part took of what it may take. */
export function printTable(rows: readonly Row[]): void {
  console.log(`\n${line('part', 'suite', 'seconds', 'passed', 'failed')}`);
  for (const [part, minutes] of Object.entries(parts)) {
    const own = rows.filter((row) => row.part === part);
    for (const { suite, seconds, passed, failed } of own)
      console.log(line(part, suite, seconds, passed, failed));
    if (own.length === 0) continue;
    const seconds = own.reduce((sum, row) => sum + row.seconds, 0);
    console.log(
      line('', `together, of ${minutes * 60} s`, seconds, '', seconds > minutes * 60 ? 'over' : ''),
    );
  }
}

function line(part: string, suite: string, ...numbers: readonly (number | string)[]): string {
  return `${part.padEnd(11)} ${suite.padEnd(20)}${numbers.map((value) => String(value).padStart(8)).join('')}`.trimEnd();
}
