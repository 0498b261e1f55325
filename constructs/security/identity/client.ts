import type { Component } from '../../core/author/component.ts';
import type { Reference } from '../../core/model/reference.ts';
import { composed, random, type Secret } from '../../core/model/secret.ts';

export interface ClientProps {
  /** What it is called, for the provider and in its own Secret. */
  readonly id: string;
  /** What people read when they log in. */
  readonly title: string;
  /** Where people reach it: `https://host`. */
  readonly url: string;
  /** Path to which people come back after the login. */
  readonly callback: string;
  /** Labels of its Secret, where it looks for some. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** An application that has its visitors log in with the platform's identity, by the authorization code of OpenID Connect. */
export interface Client extends Pick<ClientProps, 'id' | 'title' | 'url' | 'callback'> {
  /** URL of the provider: its metadata, tokens and people's groups (`/api/oidc/userinfo`) are below it. */
  readonly issuer: Reference;
  /** Its `secret`, and in `ca.crt` the authority of the provider's certificate, if that is the platform's own. */
  readonly secret: Secret;
  /** Whether there is a `ca.crt`. */
  readonly ownAuthority: boolean;
}

/** What a client is told of people. Groups are read from the user info: ID tokens of newer versions have none. */
export const scopes = ['openid', 'profile', 'email', 'groups'] as const;

/** A client, with a Secret in its own namespace. */
export function createClient(
  consumer: Component,
  { id, title, url, callback, labels = {} }: ClientProps,
  issuer: Reference,
  authority: Reference | undefined,
): Client {
  const secret = consumer.secret(
    'oidc',
    { secret: random(64), ...(authority && { 'ca.crt': composed(authority) }) },
    { labels },
  );
  return { id, title, url, callback, issuer, secret, ownAuthority: authority !== undefined };
}

/** The variable in which the provider finds the hash of a client's secret. */
export function variableOf({ id }: Client): string {
  return `CLIENT_${id.toUpperCase().replaceAll('-', '_')}`;
}
