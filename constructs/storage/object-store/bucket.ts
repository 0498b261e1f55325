import type { Endpoint } from '../../core/model/pods.ts';
import { Reference } from '../../core/model/reference.ts';
import type { Secret, SecretKeyReference } from '../../core/model/secret.ts';

/** A bucket and the user with access to it. */
export class Bucket {
  /** The S3 API. */
  readonly endpoint: Endpoint;
  readonly name: string;
  readonly #secret: Secret;

  constructor(endpoint: Endpoint, name: string, secret: Secret) {
    this.endpoint = endpoint;
    this.name = name;
    this.#secret = secret;
  }

  /** `s3://name`: pods that get it have an edge to the store. */
  get url(): Reference {
    return Reference.of({ text: `s3://${this.name}`, target: this.endpoint.target });
  }

  /** Name of the Secret with its login, for rights to it. */
  get secretName(): string {
    return this.#secret.name;
  }

  get user(): SecretKeyReference {
    return this.#secret.key('user');
  }

  get password(): SecretKeyReference {
    return this.#secret.key('password');
  }

  /** The credentials as environment variables of the AWS tools and SDKs. */
  get aws(): { AWS_ACCESS_KEY_ID: Reference; AWS_SECRET_ACCESS_KEY: Reference; AWS_DEFAULT_REGION: string } {
    return {
      AWS_ACCESS_KEY_ID: this.user,
      AWS_SECRET_ACCESS_KEY: this.password,
      AWS_DEFAULT_REGION: 'us-east-1',
    };
  }
}
