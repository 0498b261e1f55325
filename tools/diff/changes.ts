import { isDeepStrictEqual } from 'node:util';
import type { Json, Manifest } from '../../constructs/core/base/manifest.ts';
import { keyPath } from '../../constructs/core/base/path.ts';
import type { Objects } from './objects.ts';
import { type Risk, risksOf } from './risks.ts';

/** The change of an object. */
export interface Change {
  readonly component: string;
  readonly type: 'added' | 'removed' | 'changed';
  /** `Kind name`. */
  readonly object: string;
  /** Paths of the changed fields. */
  readonly fields: readonly string[];
  readonly risks: readonly Risk[];
}

/** Every object that differs before and after, by component and name. */
export function changesBetween(before: Objects, after: Objects): Change[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const was = before.get(key);
    const is = after.get(key);
    if (isDeepStrictEqual(was?.manifest, is?.manifest)) return [];
    const { component, manifest } = (is ?? was)!;
    return [
      {
        component,
        type: was ? (is ? 'changed' : 'removed') : 'added',
        object: `${manifest.kind} ${manifest.metadata.name}`,
        fields: was && is ? differences(was.manifest, is.manifest) : [],
        risks: risksOf(was?.manifest, is?.manifest),
      },
    ];
  });
}

function differences(before: Manifest, after: Manifest): string[] {
  const fields: string[] = [];
  const visit = (a: Json | undefined, b: Json | undefined, path: string): void => {
    if (isDeepStrictEqual(a, b)) return;
    if (isMap(a) && isMap(b)) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
        visit(a[key], b[key], keyPath(path, key));
    } else if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
      for (let index = 0; index < a.length; index++) visit(a[index], b[index], keyPath(path, index));
    } else fields.push(path);
  };
  visit(before, after, '');
  return fields;
}

function isMap(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
