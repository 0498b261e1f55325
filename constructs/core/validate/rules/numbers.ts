import { portName } from './formats.ts';
import type { Report } from './rule.ts';

/** Reports a number below a minimum. */
export function expectAtLeast(least: number, value: number | undefined, path: string, report: Report): void {
  if (value !== undefined && value < least)
    report('number-out-of-range', path, value, `${least} or more`, `Write ${least} or more.`);
}

/** Reports a number outside these bounds. */
export function expectBetween(
  least: number,
  most: number,
  value: number | undefined,
  path: string,
  report: Report,
): void {
  if (value === undefined || (value >= least && value <= most)) return;
  report('number-out-of-range', path, value, `${least} to ${most}`, 'Write such a number.');
}

/** Reports fields of an object that are negative. */
export function refuseNegative<T extends object>(
  object: T,
  fields: readonly (keyof T & string)[],
  report: Report,
): void {
  for (const field of fields) {
    const value = object[field];
    if (typeof value === 'number') expectAtLeast(0, value, field, report);
  }
}

/** Reports a number that is not a port. */
export function expectPort(port: number | undefined, path: string, report: Report): void {
  if (port !== undefined && (port < 1 || port > 65535))
    report('invalid-port', path, port, 'a port from 1 to 65535', 'Write the port.');
}

/** Reports a value that is neither a port nor the name of a port. */
export function expectPortOrName(port: number | string | undefined, path: string, report: Report): void {
  if (typeof port === 'number') expectPort(port, path, report);
  else if (port !== undefined && !portName.matches(port)) {
    report(
      'invalid-port',
      path,
      port,
      `a port from 1 to 65535 or ${portName.expected}`,
      'Write the port or its name.',
    );
  }
}

/** True when it is a port or can be the name of a port. */
export function isPortOrName(port: number | string): boolean {
  return typeof port === 'number' ? port >= 1 && port <= 65535 : portName.matches(port);
}

/** Reports a value that is neither a count nor a percentage. */
export function expectCountOrPercent(value: number | string | undefined, path: string, report: Report): void {
  if (typeof value === 'string' ? !/^\d+%$/.test(value) : value !== undefined && value < 0) {
    report(
      'invalid-count-or-percentage',
      path,
      value,
      'a count of 0 or more, or a percentage such as 25%',
      'Write a count or a percentage.',
    );
  }
}

/** True when a count or a percentage is zero. */
export function isZero(value: number | string | undefined): boolean {
  return value === 0 || value === '0%';
}
