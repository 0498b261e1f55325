import type { Reference } from './reference.ts';

/** Another key: by its handle, or by its name where it is in the same Secret. */
export type KeyOf = Reference | string;

export type Alphabet = 'alphanumeric' | 'hex' | 'base64url';
export type KeyAlgorithm = 'rsa' | 'ecdsa' | 'ed25519';
export type HashScheme = 'bcrypt' | 'argon2id';

/** Properties that keys of all generators have. */
export interface RotationPolicy {
  /**
   * Days after which the value should be rotated.
   * @default a year, two for private keys; derived values are rotated with their source
   */
  readonly days?: number;
  /**
   * Lets its readers start without the value.
   * @default false
   */
  readonly optional?: boolean;
  /**
   * Further steps of a rotation, after the new value is sealed and pushed.
   * @default none: pods that read the value restart, or read it again by themselves
   */
  readonly rotation?: Rotation;
}

/** The manual steps after which a new value takes effect. */
export interface Rotation {
  /** The steps, a line for each, as `rotate` shows them. */
  readonly steps: readonly string[];
  /**
   * True when a person chooses the new value, since the program needs it before it is sealed.
   * @default false
   */
  readonly chosen?: boolean;
}

/** How the value of a secret key is created. */
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
        /** The hash that a server checks a password against; after `user:` when a user is given. */
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
        /** A public value that a reader expects in the Secret, such as a user name. */
        readonly type: 'public';
        readonly value: string;
      }
    | {
        /** A value that the user has to give. */
        readonly type: 'given';
        /** Where to get it. */
        readonly hint: string;
        /**
         * Length below which the value counts as weak, in characters.
         * @default 12
         */
        readonly atLeast?: number;
      }
    | {
        /** A file of text and other secret keys, composed inside the cluster. */
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

/** A key that signs or encrypts cookies: 32 bytes in base64url. */
export function cookieSecret(upkeep?: RotationPolicy): Generator {
  return { type: 'random', length: 43, alphabet: 'base64url', ...upkeep };
}

/** A key that signs tokens that only their issuer checks (HS256 to HS512). */
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

/** A public value. */
export function publicValue(value: string): Generator {
  return { type: 'public', value };
}

/** A value that the user gives; the hint says where to get it. */
export function given(hint: string, upkeep: RotationPolicy & { readonly atLeast?: number } = {}): Generator {
  return { type: 'given', hint, ...upkeep };
}

/** A file of text and other secret keys: an `ini()`, a `yaml()`, an rclone.conf. */
export function composed(content: Reference): Generator {
  return { type: 'composed', content };
}

/** Days after which the value should be rotated; undefined when it follows from another key or never changes. */
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

/** True when values of this kind are sealed; the others are plain text. */
export function isSealed({ type }: Generator): boolean {
  return type !== 'public' && type !== 'composed' && type !== 'authority';
}
