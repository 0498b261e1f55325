import type { Annotated } from './annotated.ts';

/** Candidates for the name of a shape, the best first. */
export type Candidates = readonly string[];

/** Hands out each name once. */
export class Names {
  readonly #taken = new Set<string>();

  /** The first candidate that is free. */
  claim(candidates: Candidates): string {
    const last = candidates.at(-1)!;
    for (let index = 0; ; index++) {
      const name = candidates[index] ?? `${last}${index - candidates.length + 2}`;
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      return name;
    }
  }
}

/**
 * Names for a schema at a path: the own name of a shared schema; for others the kind and the field, with as many parent
 * fields as needed to be unique.
 */
export function nameOf({ title }: Annotated, [kind = '', ...fields]: readonly string[]): Candidates {
  if (title) {
    const [name = '', , group = ''] = title
      .replace(/\.named$/, '')
      .split('.')
      .reverse();
    return title.endsWith('.named') ? [`Named${name}`] : [name, `${pascal(group)}${name}`];
  }
  const steps = fields.filter((field) => field !== 'spec' || fields.length === 1).map(pascal);
  return steps.length === 0 ? [kind] : steps.map((_, index) => kind + steps.slice(-1 - index).join(''));
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
