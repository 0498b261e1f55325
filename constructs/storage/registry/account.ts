import { htpasswd, publicValue, random } from '../../core/model/generator.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Secret } from '../../core/model/secret.ts';
import type { Registry } from './index.ts';

/** A login to the registry. */
export interface Account {
  readonly user: Reference;
  readonly password: Reference;
  /** The line of the registry's own list of logins. */
  readonly line: Reference;
  /** The Secret of type `kubernetes.io/basic-auth` that the gateway reads. */
  readonly secret: Secret;
}

/** An account whose password the secrets tool creates. */
export function createAccount(registry: Registry, name: string): Account {
  const secret = registry.secret(
    name,
    { username: publicValue(name), password: random(), line: htpasswd(name, 'password') },
    // With this type the gateway reads the user and the password, and no other key.
    { type: 'kubernetes.io/basic-auth' },
  );
  return {
    user: secret.key('username'),
    password: secret.key('password'),
    line: secret.key('line'),
    secret,
  };
}
