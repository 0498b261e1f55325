import type { Component } from '../../core/author/component.ts';
import { htpasswd, publicValue, random } from '../../core/model/generator.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Secret } from '../../core/model/secret.ts';

/** A login to the registry. */
export interface Account {
  readonly user: Reference;
  readonly password: Reference;
  /** Its line in lists of logins. */
  readonly line: Reference;
  readonly secret: Secret;
}

/** An account whose password the secrets tool creates. */
export function createAccount(registry: Component, name: string): Account {
  const secret = registry.secret(name, {
    username: publicValue(name),
    password: random(),
    line: htpasswd(name, 'password'),
  });
  return {
    user: secret.key('username'),
    password: secret.key('password'),
    line: secret.key('line'),
    secret,
  };
}
