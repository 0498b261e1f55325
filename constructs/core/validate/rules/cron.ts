interface Field {
  readonly from: number;
  readonly to: number;
  readonly names?: readonly string[];
}

const seconds: Field = { from: 0, to: 59 };
const standard: readonly Field[] = [
  { from: 0, to: 59 },
  { from: 0, to: 23 },
  { from: 1, to: 31 },
  {
    from: 1,
    to: 12,
    names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  { from: 0, to: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];

const words =
  /^@(yearly|annually|monthly|weekly|daily|midnight|hourly|every (\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+)$/;

/** True when a text is a schedule for Kubernetes: five fields, or a word such as `@daily`. */
export function isCron(text: string): boolean {
  return words.test(text) || fits(text, standard);
}

/** True when a text is a schedule with seconds: the first of its six fields is the second. */
export function isCronWithSeconds(text: string): boolean {
  return words.test(text) || fits(text, [seconds, ...standard]);
}

function fits(text: string, fields: readonly Field[]): boolean {
  const parts = text.trim().split(/\s+/);
  return (
    parts.length === fields.length &&
    parts.every((part, index) => isField(part, fields[index]!)) &&
    comes(parts.slice(-3))
  );
}

/** Days of each month at the most. */
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True when some day fits: the 30th of February never comes, nor the 31st of April, unless weekdays are named too. */
function comes([day = '', month = '', weekday = '']: readonly string[]): boolean {
  if (!weekday.split(',').some((part) => /^[*?](\/1)?$/.test(part))) return true;
  const [days, months] = [standard[2]!, standard[3]!];
  const first = Math.min(...day.split(',').map((part) => firstOf(part, days)));
  return daysOfMonth.some((last, index) => includes(month, index + 1, months) && first <= last);
}

/** The first value of a range. */
function firstOf(part: string, field: Field): number {
  return numberOf(part.split(/[-/]/)[0]!, field) ?? field.from;
}

/** True when a list of ranges has a value in it. */
function includes(text: string, value: number, field: Field): boolean {
  return text.split(',').some((part) => {
    const [range = '', step] = part.split('/');
    const [, to] = range.split('-');
    const from = firstOf(part, field);
    // A step without an end goes on to the end of the field.
    const end = /^[*?]/.test(range) || (to === undefined && step !== undefined) ? field.to : undefined;
    const last = end ?? (to === undefined ? from : numberOf(to, field)!);
    return value >= from && value <= last && (value - from) % Number(step ?? 1) === 0;
  });
}

function isField(text: string, field: Field): boolean {
  return text.split(',').every((part) => isRange(part, field));
}

function isRange(text: string, field: Field): boolean {
  const [, from = '', to, step] = /^([^-/]+)(?:-([^-/]+))?(?:\/([^-/]+))?$/.exec(text) ?? [];
  if (step !== undefined && !/^[1-9]\d*$/.test(step)) return false;
  if (from === '*' || from === '?') return to === undefined;
  const first = numberOf(from, field);
  const last = to === undefined ? first : numberOf(to, field);
  return (
    first !== undefined && last !== undefined && first <= last && first >= field.from && last <= field.to
  );
}

function numberOf(text: string, { names = [], from }: Field): number | undefined {
  const index = names.indexOf(text.toLowerCase());
  if (index >= 0) return index + from;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
