import type { Secret, SecretPart } from '../model/secret.ts';
import { fieldOf } from './layout.ts';

/**
 * A text in the Go template syntax of the sealing controller, which inserts the decrypted values.
 *
 * @param authority certificate of the platform's authority, which is public
 */
export function templateOf(pieces: readonly SecretPart[], secret: Secret, authority = ''): string {
  return pieces
    .map(({ text, secret: key }) => {
      if (!key) return literal(text);
      if (key.generator.type === 'authority') return literal(authority);
      return `{{ index . ${JSON.stringify(fieldOf(key, secret))} }}`;
    })
    .join('');
}

// Two braces would start a template action.
function literal(text: string): string {
  return text.replaceAll('{{', '{{ "{{" }}');
}
