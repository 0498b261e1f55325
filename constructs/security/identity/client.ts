import type { Component } from '../../core/author/component.ts';
import { composed, random } from '../../core/model/generator.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Secret, SecretProps } from '../../core/model/secret.ts';

export interface ClientProps {
  /** Client id, at the provider and in its own Secret. */
  readonly id: string;
  /** Name that the login page shows. */
  readonly title: string;
  /** URL of the application: `https://host`. */
  readonly url: string;
  /** Path of the redirect after the login. */
  readonly callback: string;
  /** Labels of its Secret, if the application selects by them, and who notices a new value by itself. */
  readonly secret?: Pick<SecretProps, 'labels' | 'noticedBy'>;
}

/** An application whose users log in with the platform's identity, by the authorization code flow of OpenID Connect. */
export interface Client extends Pick<ClientProps, 'id' | 'title' | 'url' | 'callback'> {
  /** URL of the provider: its metadata, tokens and people's groups (`/api/oidc/userinfo`) are below it. */
  readonly issuer: Reference;
  /**
   * Its `secret`, and in `ca.crt` the authority of the provider's certificate, if the platform's own authority signs
   * it.
   */
  readonly secret: Secret;
  /** True when there is a `ca.crt`. */
  readonly ownAuthority: boolean;
}

/** Scopes of a client. Groups come from the user info, since ID tokens of newer versions do not contain them. */
export const scopes = ['openid', 'profile', 'email', 'groups'] as const;

/** A client, with a Secret in its own namespace. */
export function createClient(
  consumer: Component,
  { id, title, url, callback, secret: props }: ClientProps,
  issuer: Reference,
  authority: Reference | undefined,
): Client {
  const secret = consumer.secret(
    'oidc',
    { secret: random(64), ...(authority && { 'ca.crt': composed(authority) }) },
    props,
  );
  return { id, title, url, callback, issuer, secret, ownAuthority: authority !== undefined };
}

/** The environment variable with the hash of a client's secret, for the provider. */
export function variableOf({ id }: Client): string {
  return `CLIENT_${id.toUpperCase().replaceAll('-', '_')}`;
}
