import type { Cursor } from './cursor.ts';

/** Looks up a label; undefined when it is absent. */
export type Labels = (key: string) => string | undefined;

/** True when labels match. */
export type Selector = (labels: Labels) => boolean;

/** Translates the key of a label that a selector names, and may refuse it. */
export type KeyReader = (key: Cursor, name: string) => string;

/** Gives the labels of a record. */
export function labelsOf(record: Readonly<Record<string, string>>): Labels {
  return (key) => (Object.hasOwn(record, key) ? record[key] : undefined);
}

/** A label selector; absent or empty, it selects everything. */
export function readSelector(at: Cursor, keyOf: KeyReader = keepKey): Selector {
  at.only('matchLabels', 'matchExpressions');
  const matchLabels = at.at('matchLabels');
  const wanted = matchLabels.keys().map((name): readonly [key: string, value: string] => {
    const value = matchLabels.at(name);
    return [keyOf(value, name), value.text()];
  });
  const expressions = at
    .at('matchExpressions')
    .items()
    .map((expression) => readExpression(expression, keyOf));
  return (labels) =>
    wanted.every(([key, value]) => labels(key) === value) && expressions.every((matches) => matches(labels));
}

/** Labels that everything selected by a selector has, as `key=value`. */
export function wantedLabels(at: Cursor): string[] {
  const matchLabels = at.at('matchLabels');
  return matchLabels.keys().map((key) => `${key}=${matchLabels.at(key).value}`);
}

/** The keys that a selector names, before any of them is translated. */
export function keysOf(at: Cursor): string[] {
  const expressions = at.at('matchExpressions').items();
  return [...at.at('matchLabels').keys(), ...expressions.map((expression) => expression.at('key').text())];
}

function readExpression(at: Cursor, keyOf: KeyReader): Selector {
  at.only('key', 'operator', 'values');
  const key = keyOf(at.at('key'), at.at('key').text());
  const operator = at.at('operator').oneOf('In', 'NotIn', 'Exists', 'DoesNotExist');
  const values = new Set(
    at
      .at('values')
      .items()
      .map((value) => value.text()),
  );
  if ((operator === 'In' || operator === 'NotIn') !== values.size > 0) {
    at.refuse('values with In and NotIn, and only with them');
  }
  switch (operator) {
    case 'Exists':
      return (labels) => labels(key) !== undefined;
    case 'DoesNotExist':
      return (labels) => labels(key) === undefined;
    case 'In':
      return (labels) => isOneOf(values, labels(key));
    // An absent label is not one of the values.
    case 'NotIn':
      return (labels) => !isOneOf(values, labels(key));
  }
}

function isOneOf(values: ReadonlySet<string>, value: string | undefined): boolean {
  return value !== undefined && values.has(value);
}

function keepKey(_at: Cursor, name: string): string {
  return name;
}
