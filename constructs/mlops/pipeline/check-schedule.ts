import type { Problem } from '../../core/base/problem.ts';
import { quoted } from '../../core/base/words.ts';
import { isCron } from '../../core/validate/rules/cron.ts';

/** Finds a schedule that the controller does not accept, or that never comes. */
export function* checkSchedule(path: string, schedule: string | undefined): Generator<Problem> {
  if (schedule === undefined || isCron(schedule)) return;
  yield {
    code: 'invalid-schedule',
    path,
    found: quoted(schedule),
    expected: 'minute, hour, day, month and weekday of times that come, or a word such as @daily',
    fix: 'Correct the schedule.',
  };
}
