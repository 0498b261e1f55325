import type { Annotated } from './annotated.ts';
import type { RawSchema } from './raw.ts';

/** A list. Its items may have key fields: then no two items have the same values in all of these. */
export function list(raw: RawSchema, rawItems: RawSchema, items: Annotated): Annotated {
  if (raw['x-kubernetes-list-type'] === 'set') return { items, uniqueBy: [] };
  const keys = raw['x-kubernetes-list-map-keys'];
  if (!keys) return { items };
  const properties = { ...items.properties };
  for (const key of keys) {
    const value = rawItems.properties?.[key]?.default;
    if (typeof value === 'string') properties[key] = { ...properties[key], default: value };
  }
  return { items: { ...items, properties }, uniqueBy: keys };
}
