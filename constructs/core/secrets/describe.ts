import type { SecretKey } from '../model/secret.ts';

/**
 * How a value comes to be, in words that stay the same as long as it is made the same way: they stand beside the
 * sealed value, and an audit compares them.
 */
export function describe(key: SecretKey): string {
  const { generator } = key;
  const from = key.sources().join(' and ');
  switch (generator.type) {
    case 'random':
      return `random, ${generator.alphabet ?? 'alphanumeric'}`;
    case 'private-key':
      return `private key, ${generator.algorithm}`;
    case 'public-key':
      return `public key of ${from}`;
    case 'hash':
      return `${generator.scheme} of ${from}${generator.user === undefined ? '' : ` for ${generator.user}`}`;
    case 'certificate':
      return `certificate of ${from} for ${generator.names.join(', ')}`;
    case 'authority':
      return `authority of ${from}`;
    case 'docker-config':
      return `login to ${generator.registry} of ${from}`;
    case 'given':
    case 'public':
    case 'composed':
      return generator.type;
  }
}

/** Where a value comes from, for a person: what it is made from, or where to get it. */
export function originOf(key: SecretKey): string {
  const { generator } = key;
  return generator.type === 'given' ? `you: ${generator.hint}` : describe(key);
}
