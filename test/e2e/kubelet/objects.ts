import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import type { Kinds } from './kinds.ts';

/** The synthesized objects of one cluster, by kind and name. */
export class Objects {
  readonly #manifests: readonly Manifest[];

  constructor(manifests: readonly Manifest[]) {
    this.#manifests = manifests;
  }

  /** Every object of a kind. */
  all<K extends keyof Kinds>(kind: K): Kinds[K][] {
    return this.#manifests.filter((manifest) => manifest.kind === kind) as unknown as Kinds[K][];
  }

  /** One object. @throws Error when it does not exist */
  get<K extends keyof Kinds>(kind: K, namespace: string, name: string): Kinds[K] {
    const found = this.all(kind).find(
      ({ metadata }) => metadata.namespace === namespace && metadata.name === name,
    );
    if (!found) throw new Error(`no ${kind} ${namespace}/${name} was synthesized`);
    return found;
  }
}

/** True when the labels match the selector. */
export function selects(
  selector: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, string>> = {},
): boolean {
  return Object.entries(selector).every(([key, value]) => labels[key] === value);
}
