import type { SecretKey } from '../model/secret.ts';

/**
 * The generator of a value as text that is stable while the generator is the same: it is stored beside the sealed
 * value, and an audit compares it.
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

/** The origin of a value, for a person: its sources, or where to get it. */
export function originOf(key: SecretKey): string {
  const { generator } = key;
  return generator.type === 'given' ? `you: ${generator.hint}` : describe(key);
}
