import type { Json } from '../../base/manifest.ts';
import { keyPath } from '../../base/path.ts';
import type { Problem, ProblemCode } from '../../base/problem.ts';

/**
 * A place in a manifest that is read strictly.
 *
 * An unknown field is a problem: ignoring it could invert a verdict.
 */
export class Cursor {
  readonly path: string;
  readonly value: Json | undefined;
  readonly #problems: Problem[];

  constructor(value: Json | undefined, path: string, problems: Problem[]) {
    this.value = value;
    this.path = path;
    this.#problems = problems;
  }

  /** True when there is a value here. */
  get exists(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** The member of that name, which may be absent. */
  at(key: string): Cursor {
    const value = isRecord(this.value) ? this.value[key] : undefined;
    return new Cursor(value, keyPath(this.path, key), this.#problems);
  }

  /** The same place, after every member with another name has been reported. */
  only(...known: readonly string[]): this {
    if (this.exists && !isRecord(this.value)) this.refuse('an object');
    for (const key of this.keys()) {
      if (!known.includes(key)) this.at(key).refuse(`one of the fields ${known.join(', ')}`);
    }
    return this;
  }

  /** Names of the members. */
  keys(): string[] {
    const { value } = this;
    if (!isRecord(value)) return [];
    return Object.keys(value).filter((key) => value[key] !== undefined && value[key] !== null);
  }

  /** The elements of a list; none when it is absent. */
  items(): Cursor[] {
    if (!this.exists) return [];
    if (!Array.isArray(this.value)) {
      this.refuse('a list');
      return [];
    }
    return this.value.map((item, index) => new Cursor(item, keyPath(this.path, index), this.#problems));
  }

  /** The text that stands here. */
  text(): string {
    if (typeof this.value === 'string') return this.value;
    this.refuse('a text');
    return '';
  }

  /** The text that stands here, which has to be one of these. */
  oneOf<T extends string>(...choices: readonly T[]): T {
    const choice = choices.find((one) => one === this.value);
    if (choice === undefined) this.refuse(choices.join(', '));
    return choice ?? choices[0]!;
  }

  /** The number that stands here. */
  number(): number {
    if (typeof this.value === 'number') return this.value;
    this.refuse('a number');
    return Number.NaN;
  }

  /** Reports a problem with the value here. */
  refuse(
    expected: string,
    fix = 'Write the policy with fields that the proof of reachability understands.',
    code: ProblemCode = 'policy-not-understood',
  ): void {
    this.#problems.push({
      code,
      path: this.path,
      found: JSON.stringify(this.value) ?? 'nothing',
      expected,
      fix,
    });
  }
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
