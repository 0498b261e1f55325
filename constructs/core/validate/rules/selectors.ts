import type { LabelSelector } from '../../../../imports/types/index.ts';
import { checkLabels, expectForm, labelKey, labelValue } from './formats.ts';
import { each, type Plain, type Report } from './rule.ts';

const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

/** A label selector that the API server would refuse. */
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
      at('operator', operator, 'In, NotIn, Exists or DoesNotExist', 'write one of these');
    } else {
      checkValueCount(operator, values, at);
    }
  });
}

/** Values beside an operator that takes none, or none beside one that takes some. */
export function checkValueCount(
  operator: string,
  values: readonly string[] | undefined,
  report: Report,
): void {
  const count = values?.length ?? 0;
  if (operator === 'Exists' || operator === 'DoesNotExist') {
    if (count > 0) report('values', values, `no values with ${operator}`, 'remove the values');
  } else if (count === 0) {
    report('values', values, `at least one value with ${operator}`, 'add a value');
  }
}

/** Whether labels fit a selector. */
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
