import type { LabelSelector } from '../../../../imports/types/index.ts';
import { checkLabels, expectForm, labelKey, labelValue } from './formats.ts';
import { each, type Plain, type Report } from './rule.ts';

const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

/** Checks a label selector. */
export function checkSelector(
  selector: Plain<LabelSelector> | undefined,
  path: string,
  report: Report,
): void {
  if (!selector) return;
  checkLabels(selector.matchLabels, `${path}.matchLabels`, report);
  each(selector.matchExpressions, `${path}.matchExpressions`, report, ({ key, operator, values }, at) => {
    expectForm(labelKey, key, 'key', at);
    for (const value of values ?? []) expectForm(labelValue, value, 'values', at);
    if (!operators.includes(operator)) {
      at(
        'unsupported-value',
        'operator',
        operator,
        'In, NotIn, Exists or DoesNotExist',
        'Write one of these.',
      );
    } else {
      checkValueCount(operator, values, at);
    }
  });
}

/** Checks the values of an operator: some operators need values, the others allow none. */
export function checkValueCount(
  operator: string,
  values: readonly string[] | undefined,
  report: Report,
): void {
  const count = values?.length ?? 0;
  if (operator === 'Exists' || operator === 'DoesNotExist') {
    if (count > 0)
      report('invalid-selector-values', 'values', values, `no values with ${operator}`, 'Remove the values.');
  } else if (count === 0) {
    report(
      'invalid-selector-values',
      'values',
      values,
      `at least one value with ${operator}`,
      'Add a value.',
    );
  }
}

/** True when a selector matches labels. */
export function selects(selector: Plain<LabelSelector>, labels: Readonly<Record<string, string>>): boolean {
  const byLabel = Object.entries(selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value);
  return byLabel && (selector.matchExpressions ?? []).every((expression) => fits(expression, labels));
}

function fits(
  {
    key,
    operator,
    values,
  }: { readonly key: string; readonly operator: string; readonly values?: readonly string[] },
  labels: Readonly<Record<string, string>>,
): boolean {
  const value = labels[key];
  switch (operator) {
    case 'In':
      return value !== undefined && (values ?? []).includes(value);
    case 'NotIn':
      return value === undefined || !(values ?? []).includes(value);
    case 'Exists':
      return value !== undefined;
    default:
      return value === undefined;
  }
}
