import { quoted } from './words.ts';

/** A place in a document: keys of records, indexes of lists. */
export type Path = readonly (string | number)[];

/** A path as text: `spec.containers[0].image`, or `labels['a b']` for a key that is not a plain word. */
export function formatPath(path: Path): string {
  return path.reduce<string>(keyPath, '');
}

/** The path of a key or an item of the value at a path. */
export function keyPath(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  if (!/^[A-Za-z_][\w-]*$/.test(step)) return `${path}[${quoted(step)}]`;
  return path === '' ? step : `${path}.${step}`;
}

/** A path followed by another one, such as `spec` and `containers[0]`. */
export function joinPaths(path: string, rest: string): string {
  if (path === '' || rest === '' || rest.startsWith('[')) return `${path}${rest}`;
  return `${path}.${rest}`;
}
