import type { Build } from '../../constructs/core/derive/build.ts';
import type { Plain } from '../../constructs/core/model/rule.ts';
import type { Deployment, Kinds } from '../../imports/types/index.ts';

/**
 * Finds an object of a build, with the types of its fields.
 *
 * @param name by default of any name: the first of its kind
 * @throws Error when there is none
 */
export function objectIn<K extends keyof Kinds>({ objects }: Build, id: K, name?: string): Plain<Kinds[K]> {
  const found = objects.find(
    ({ manifest: { apiVersion, kind, metadata } }) =>
      `${apiVersion}/${kind}` === id && (name === undefined || metadata.name === name),
  );
  if (!found) throw new Error(`there is no ${id} ${name ?? ''}`);
  return found.manifest as unknown as Plain<Kinds[K]>;
}

/** The pod template of a workload. */
export function templateOf(workload: unknown) {
  return (workload as Plain<Deployment>).spec!.template;
}
