import type { Json, JsonObject, Manifest } from '../../../../constructs/core/base/manifest.ts';

/** The same object with other values at some paths, such as `spec.containers[0].image`; undefined removes a field. */
export function change(manifest: Manifest, changes: Readonly<Record<string, Json | undefined>>): Manifest {
  return Object.entries(changes).reduce(
    (result, [path, value]) => replaced(result, path.split(/\.|(?=\[)/), value) as Manifest,
    manifest,
  );
}

function replaced(
  target: Json | undefined,
  [step, ...rest]: readonly string[],
  value: Json | undefined,
): Json | undefined {
  if (step === undefined) return value;
  const index = /^\[(\d+)\]$/.exec(step)?.[1];
  if (index !== undefined) {
    const list = [...((target ?? []) as readonly Json[])];
    const item = replaced(list[Number(index)], rest, value);
    if (item === undefined) list.splice(Number(index), 1);
    else list[Number(index)] = item;
    return list;
  }
  // A tilde stands for a dot within a key.
  const key = step.replaceAll('~', '.');
  const { [key]: old, ...others } = (target ?? {}) as JsonObject;
  const changed = replaced(old, rest, value);
  return changed === undefined ? others : { ...(target as JsonObject | undefined), [key]: changed };
}
