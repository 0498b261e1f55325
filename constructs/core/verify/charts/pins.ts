import { type ChartFacts, settingOf, unmet } from '../../author/chart/facts.ts';
import type { Pin } from '../../author/chart/pin.ts';
import type { Problem } from '../../base/problem.ts';

/** Reports values that a chart would generate, with a different result each time. */
export function checkPins(facts: ChartFacts, pins: readonly Pin[], values: object, where: string): Problem[] {
  return pins.flatMap((pin) => {
    const applies = Object.keys(unmet(facts, pin.when, values)).length === 0;
    const value = settingOf(facts, values, pin.path);
    if (!applies || isPinned(pin, value)) return [];
    return [
      {
        code: 'chart-value-not-pinned',
        path: `${where} ${pin.path}`,
        found: isEmpty(value) ? 'nothing' : JSON.stringify(value),
        expected: describe(pin),
        fix:
          pin.pinned === 'unset'
            ? `Remove it: with it, the chart ${pin.otherwise}.`
            : `Set it: without it, the chart ${pin.otherwise}.`,
      },
    ];
  });
}

function isPinned({ pinned }: Pin, value: unknown): boolean {
  if (pinned === 'set') return !isEmpty(value);
  if (pinned === 'unset') return isEmpty(value);
  return pinned.some((one) => one === value);
}

function describe({ pinned }: Pin): string {
  if (pinned === 'set') return 'a value';
  return pinned === 'unset' ? 'no value' : pinned.join(' or ');
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false;
}
