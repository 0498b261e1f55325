import { Lazy } from 'cdk8s';
import { EnvList } from '../author/workload/env.ts';
import type { Json } from '../base/manifest.ts';
import { isLater, produced } from '../model/later.ts';
import { isReference } from '../model/reference.ts';
import type { ReferenceCollector } from './collector.ts';

/** Turns a value of a construct into plain data and passes every reference in it to a collector. */
export function resolve(
  value: unknown,
  path: (string | number)[],
  collector: ReferenceCollector,
): Json | undefined {
  if (value === null || typeof value !== 'object') return value as Json | undefined;
  if (isLater(value)) return resolve(produced(value), path, collector);
  if (isReference(value)) return collector.text(value, path);
  if (value instanceof EnvList) return value.render((part) => collector.part(part, path)) as unknown as Json;
  // Constructs of other libraries contain such values.
  if (value instanceof Lazy)
    return resolve((value as unknown as { produce(): unknown }).produce(), path, collector);
  if (Array.isArray(value)) {
    const list: Json[] = [];
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      const item = resolve(value[index], path, collector);
      // The variables of an EnvList are merged into the list around it.
      if (value[index] instanceof EnvList) list.push(...(item as Json[]));
      else if (item !== undefined) list.push(item);
      path.pop();
    }
    return list;
  }
  const record = value as Record<string, unknown>;
  const result: Record<string, Json> = {};
  for (const key of Object.keys(record)) {
    path.push(key);
    const item = resolve(record[key], path, collector);
    if (item !== undefined) result[key] = item;
    path.pop();
  }
  return result;
}
