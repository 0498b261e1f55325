import type { KeyAlgorithm } from '../model/generator.ts';
import type { SecretKey } from '../model/secret.ts';
import type { ContractEntry } from './contract.ts';
import type { SealedFile } from './sealed-file.ts';

/** The fewest and the most bytes of a value. */
type Range = readonly [least: number, most: number];

const anyLength: Range = [1, 2 ** 20];

// In PEM; the numbers of an RSA key differ by some bytes from one to the next.
const privateKeys: Readonly<Record<KeyAlgorithm, Range>> = {
  rsa: [3200, 3300],
  ecdsa: [230, 250],
  ed25519: [110, 125],
};
const publicKeys: Readonly<Record<KeyAlgorithm, Range>> = {
  rsa: [780, 820],
  ecdsa: [170, 185],
  ed25519: [105, 120],
};
const hashes = { bcrypt: [60, 60], argon2id: [80, 130] } as const satisfies Record<string, Range>;

/** The length that a value should have, in words; nothing when it has it. */
export function wrongLength({ key }: ContractEntry, length: number, file: SealedFile): string | undefined {
  const [least, most] = rangeOf(key, file);
  if (length >= least && length <= most) return undefined;
  return least === most ? `${least} bytes` : `${least} to ${most} bytes`;
}

function rangeOf(key: SecretKey, file: SealedFile): Range {
  const { generator } = key;
  switch (generator.type) {
    case 'random':
      return [generator.length, generator.length];
    case 'private-key':
      return privateKeys[generator.algorithm];
    case 'public-key': {
      const source = key.sources()[0]?.generator;
      return source?.type === 'private-key' ? publicKeys[source.algorithm] : anyLength;
    }
    case 'hash': {
      const [least, most] = hashes[generator.scheme];
      // `user:` before it, and a line break after it.
      const line = generator.user === undefined ? 0 : Buffer.byteLength(generator.user) + 2;
      return [least + line, most + line];
    }
    case 'certificate':
      return [400, 20_000];
    case 'docker-config':
      return dockerConfig(key, generator.registry, file);
    default:
      return anyLength;
  }
}

/** A user and a password as they are, and once more in base64. */
function dockerConfig(key: SecretKey, registry: string, { entries }: SealedFile): Range {
  const frame = JSON.stringify({ auths: { [registry]: { username: '', password: '', auth: '' } } });
  const lengths = key
    .sources()
    .map((source) =>
      source.generator.type === 'public'
        ? Buffer.byteLength(source.generator.value)
        : entries.get(String(source))?.length,
    );
  if (lengths.some((length) => length === undefined)) return anyLength;
  const both = lengths.reduce<number>((sum, length) => sum + length!, 0);
  const least = frame.length + both + 4 * Math.ceil((both + 1) / 3);
  // An escape takes up to six characters.
  return [least, least + 5 * both];
}
