import type { Path } from '../base/path.ts';
import type { Pods } from './pods.ts';

/**
 * The pods that read each part of a document. Pods that read a part read everything in it; several may read the same.
 */
export class Reading {
  readonly #claims: { readonly path: readonly string[]; readonly pods: Pods }[] = [];

  /** Records that pods read the value at a path such as `server.config`; the empty path is the whole document. */
  add(path: string, pods: Pods): void {
    this.#claims.push({ path: stepsOf(path), pods });
  }

  /** The pods that read the value at a path; undefined when none does. */
  at(path: Path): readonly Pods[] | undefined {
    const claims = this.#claims.filter((claim) =>
      claim.path.every((step, index) => step === String(path[index])),
    );
    const pods = new Set(claims.map((claim) => claim.pods));
    return pods.size > 0 ? [...pods] : undefined;
  }
}

/** The steps of a path such as `spec.items.0`. */
export function stepsOf(path: string): readonly string[] {
  return path === '' ? [] : path.split('.');
}
