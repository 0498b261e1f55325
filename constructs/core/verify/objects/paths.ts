import type { Json } from '../../base/manifest.ts';
import type { Path } from '../../base/path.ts';
import { isObject } from '../../validate/values.ts';

type Visit = (value: Json, at: Path) => void;

const compiled = new Map<string, readonly string[]>();

/** Visits every value at a path such as `spec.items[].name`; the empty path is the whole. */
export function visitPath(whole: Json, path: string, visit: Visit): void {
  collect(whole, stepsOf(path), 0, [], visit);
}

// `a.b[].c` as the steps a, b, [] and c.
function stepsOf(path: string): readonly string[] {
  const known = compiled.get(path);
  if (known) return known;
  const steps = path === '' ? [] : path.replaceAll('[]', '.[]').split('.');
  compiled.set(path, steps);
  return steps;
}

function collect(
  value: Json | undefined,
  steps: readonly string[],
  depth: number,
  at: Path,
  visit: Visit,
): void {
  if (value === undefined || value === null) return;
  const step = steps[depth];
  if (step === undefined) visit(value, at);
  else if (step !== '[]') {
    if (isObject(value)) collect(value[step], steps, depth + 1, [...at, step], visit);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      collect(item, steps, depth + 1, [...at, index], visit);
    });
  }
}
