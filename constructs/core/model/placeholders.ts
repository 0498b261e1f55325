import type { IResolver, ResolutionContext } from 'cdk8s';
import { isReference, type Reference } from './reference.ts';

const form = /^hearth:reference:(\d+)$/;

/**
 * Passes references through the `toJson()` of constructs of other libraries: each is replaced by a unique token, and
 * the token by the reference when the object is rendered.
 */
export class ReferencePlaceholders implements IResolver {
  readonly #references: Reference<string | number>[] = [];

  resolve(context: ResolutionContext): void {
    if (isReference(context.value)) {
      context.replaceValue(`hearth:reference:${this.#references.push(context.value) - 1}`);
    }
  }

  /** The reference of a token. */
  behind(word: string): Reference<string | number> | undefined {
    const match = form.exec(word);
    return match ? this.#references[Number(match[1])] : undefined;
  }
}
