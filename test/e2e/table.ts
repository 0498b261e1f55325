import { type Result, secondsOf } from './runner/schedule.ts';
import { parts } from './suite.ts';

/** Prints the suites by part, with the duration and the limit of each part. */
export function tableOf(results: readonly Result[]): string {
  const lines = [line('part', 'suite', 'result', 'passed', 'failed', 'minutes', 'of')];
  for (const [part, minutes] of Object.entries(parts)) {
    const own = results.filter((result) => result.part === part);
    for (const { name, verdict, attempts } of own) {
      const last = attempts.at(-1);
      const counts = last
        ? [last.passed, last.failures.length, minutesOf(secondsOf(attempts))]
        : ['', '', ''];
      lines.push(line(part, name, verdict === 'failed' ? 'FAILED' : verdict, ...counts));
    }
    const seconds = secondsOf(own.flatMap(({ attempts }) => attempts));
    const over = seconds > minutes * 60 ? 'over' : '';
    if (own.length > 0) lines.push(line(part, 'together', over, '', '', minutesOf(seconds), minutes));
  }
  return lines.join('\n');
}

function minutesOf(seconds: number): string {
  return (seconds / 60).toFixed(1);
}

function line(part: string, suite: string, result: string, ...numbers: readonly (number | string)[]): string {
  const words = `${part.padEnd(11)} ${suite.padEnd(18)} ${result.padEnd(9)}`;
  return `${words}${numbers.map((value) => String(value).padStart(8)).join('')}`.trimEnd();
}
