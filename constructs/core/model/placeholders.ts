import type { IResolver, ResolutionContext } from 'cdk8s';
import { isReference, type Reference } from './reference.ts';

const form = /^hearth:reference:(\d+)$/;

/**
 * Carries references through the `toJson()` of constructs from other libraries: each is a word of its own on the way,
 * and is put back in its place when the object is rendered.
 */
export class ReferencePlaceholders implements IResolver {
  readonly #references: Reference<string | number>[] = [];

  resolve(context: ResolutionContext): void {
    if (isReference(context.value)) {
      context.replaceValue(`hearth:reference:${this.#references.push(context.value) - 1}`);
    }
  }

  /** The reference that a word stands for. */
  behind(word: string): Reference<string | number> | undefined {
    const match = form.exec(word);
    return match ? this.#references[Number(match[1])] : undefined;
  }
}
