import type { Endpoint } from '../../core/model/pods.ts';
import { type Reference, text } from '../../core/model/reference.ts';
import type { Secret, SecretKeyReference } from '../../core/model/secret.ts';

/** A database and the role that owns it. */
export class Database {
  readonly server: Endpoint;
  readonly name: string;
  readonly #secret: Secret;

  constructor(server: Endpoint, name: string, secret: Secret) {
    this.server = server;
    this.name = name;
    this.#secret = secret;
  }

  get user(): SecretKeyReference {
    return this.#secret.key('username');
  }

  get password(): SecretKeyReference {
    return this.#secret.key('password');
  }

  /** `scheme://user:password@host:port/database`, encrypted on the way. */
  uri(scheme: string): Reference {
    return text`${scheme}://${this.user}:${this.password}@${this.server.address}/${this.name}?sslmode=require`;
  }
}
