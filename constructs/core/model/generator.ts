import type { Reference } from './reference.ts';

/** Another key: by its handle, or by its name where it is in the same Secret. */
export type KeyOf = Reference | string;

export type Alphabet = 'alphanumeric' | 'hex' | 'base64url';
export type KeyAlgorithm = 'rsa' | 'ecdsa' | 'ed25519';
export type HashScheme = 'bcrypt' | 'argon2id';

/** What may be said of a key however its value comes to be. */
export interface RotationPolicy {
  /**
   * Days after which another value is due.
   * @default a year, two for private keys; what is derived follows what it comes from
   */
  readonly days?: number;
  /**
   * Whether its readers start without it.
   * @default false
   */
  readonly optional?: boolean;
}

/** How the value of a secret key comes to be. */
export type Generator = RotationPolicy &
  (
    | {
        /** Characters from a cryptographic source. */
        readonly type: 'random';
        readonly length: number;
        /** @default 'alphanumeric' */
        readonly alphabet?: Alphabet;
      }
    | {
        /** The private half of a key pair, in PEM (PKCS #8). */
        readonly type: 'private-key';
        readonly algorithm: KeyAlgorithm;
      }
    | {
        /** The public half of a key pair, in PEM. */
        readonly type: 'public-key';
        readonly of: KeyOf;
      }
    | {
        /** What a server compares a password with; after `user:` where one is named. */
        readonly type: 'hash';
        readonly of: KeyOf;
        readonly scheme: HashScheme;
        readonly user?: string;
      }
    | {
        /** The certificate by which the platform's authority is known: public, and signed by its own key. */
        readonly type: 'authority';
        readonly of: KeyOf;
        readonly name: string;
      }
    | {
        /** A certificate for a private key, signed by the platform's authority. */
        readonly type: 'certificate';
        readonly of: KeyOf;
        /** Host names that it holds for; the first is its common name. */
        readonly names: readonly string[];
      }
    | {
        /** A login to a registry as container runtimes and builders read it. */
        readonly type: 'docker-config';
        readonly registry: string;
        readonly user: KeyOf;
        readonly password: KeyOf;
      }
    | {
        /** Known to everybody, kept in the Secret because a reader expects it there (a user name). */
        readonly type: 'public';
        readonly value: string;
      }
    | {
        /** Known to a person only. */
        readonly type: 'given';
        /** Where to get it. */
        readonly hint: string;
        /**
         * Characters below which it counts as weak.
         * @default 12
         */
        readonly atLeast?: number;
      }
    | {
        /** A file of text and other secret keys, put together inside the cluster. */
        readonly type: 'composed';
        readonly content: Reference;
      }
  );

/** Kinds of generator. */
export type GeneratorType = Generator['type'];

/** A value of letters and digits, 32 of them unless said otherwise. */
export function random(
  length = 32,
  upkeep: RotationPolicy & { readonly alphabet?: Alphabet } = {},
): Generator {
  return { type: 'random', length, ...upkeep };
}

/** What signs or encrypts cookies: 32 bytes in base64url. */
export function cookieSecret(upkeep?: RotationPolicy): Generator {
  return { type: 'random', length: 43, alphabet: 'base64url', ...upkeep };
}

/** What signs tokens that only their issuer checks (HS256 to HS512). */
export function jwtKey(upkeep?: RotationPolicy): Generator {
  return { type: 'random', length: 86, alphabet: 'base64url', ...upkeep };
}

/** The private half of a key pair: RSA of 4096 bits, ECDSA on P-256, or Ed25519. */
export function privateKey(algorithm: KeyAlgorithm, upkeep?: RotationPolicy): Generator {
  return { type: 'private-key', algorithm, ...upkeep };
}

/** The public half of a private key. */
export function publicKey(of: KeyOf): Generator {
  return { type: 'public-key', of };
}

/** The bcrypt hash of another key. */
export function bcrypt(of: KeyOf): Generator {
  return { type: 'hash', of, scheme: 'bcrypt' };
}

/** The Argon2id hash of another key. */
export function argon2id(of: KeyOf): Generator {
  return { type: 'hash', of, scheme: 'argon2id' };
}

/** A line of an htpasswd file: a user and the bcrypt hash of another key. */
export function htpasswd(user: string, of: KeyOf): Generator {
  return { type: 'hash', of, scheme: 'bcrypt', user };
}

/** The certificate of a private key by which the platform's authority is known. */
export function authority(of: KeyOf, name: string): Generator {
  return { type: 'authority', of, name };
}

/** A certificate for a private key, signed by the platform's authority and good for these host names. */
export function certificate(of: KeyOf, names: readonly string[], upkeep?: RotationPolicy): Generator {
  return { type: 'certificate', of, names, ...upkeep };
}

/** The content of a Secret of type `kubernetes.io/dockerconfigjson`: one registry, its user and password. */
export function dockerConfig(registry: string, user: KeyOf, password: KeyOf): Generator {
  return { type: 'docker-config', registry, user, password };
}

/** Known to everybody. */
export function publicValue(value: string): Generator {
  return { type: 'public', value };
}

/** Given by a person; the hint says where to get it. */
export function given(hint: string, upkeep: RotationPolicy & { readonly atLeast?: number } = {}): Generator {
  return { type: 'given', hint, ...upkeep };
}

/** A file of text and other secret keys: an `ini()`, a `yaml()`, an rclone.conf. */
export function composed(content: Reference): Generator {
  return { type: 'composed', content };
}

/** Days after which another value is due; nothing where that follows from another key or never happens. */
export function daysOf(generator: Generator): number | undefined {
  if (generator.days !== undefined) return generator.days;
  switch (generator.type) {
    case 'random':
    case 'given':
    case 'certificate':
      return 365;
    case 'private-key':
      return 730;
    default:
      return undefined;
  }
}

/** Whether a value of this kind is encrypted; the others stand in the open. */
export function isSealed({ type }: Generator): boolean {
  return type !== 'public' && type !== 'composed' && type !== 'authority';
}
