import { createHash, randomBytes } from 'node:crypto';
import { CheckError } from '../report.ts';
import type { Answer, Visitor } from './visitor.ts';

/** An application that is registered with the provider. */
export interface Client {
  readonly id: string;
  readonly secret: string;
  readonly redirect: string;
}

/** Logs a user in at the provider. @returns the HTTP status. */
export async function logIn(
  visitor: Visitor,
  issuer: string,
  username: string,
  password: string,
): Promise<number> {
  const form = { username, password, keepMeLoggedIn: false };
  return (await visitor.post(`${issuer}/api/firstfactor`, form)).status;
}

/** The claims that an application gets about a logged-in user, by the code flow of OpenID Connect with PKCE. */
export async function claimsFor(
  visitor: Visitor,
  issuer: string,
  client: Client,
): Promise<Record<string, unknown>> {
  const { code, verifier } = await codeFor(visitor, issuer, client);
  const token = await exchange(visitor, issuer, client, code, verifier);
  if (token.status !== 200) throw new CheckError(`${client.id}: no token: ${token.status} ${token.body}`);
  const { access_token: access, id_token: id } = token.json();
  if (typeof id !== 'string') throw new CheckError(`${client.id}: no ID token`);
  const headers = { authorization: `Bearer ${access}`, accept: 'application/json' };
  const answer = await visitor.ask(`${issuer}/api/oidc/userinfo`, { headers });
  if (answer.status !== 200) throw new CheckError(`${client.id}: no user info: ${answer.status}`);
  return answer.json();
}

/** The provider's answer to a request for a code. */
export function authorize(
  visitor: Visitor,
  issuer: string,
  { id, redirect }: Client,
  challenge: string,
): Promise<Answer> {
  const query = new URLSearchParams({
    client_id: id,
    redirect_uri: redirect,
    response_type: 'code',
    scope: 'openid profile email groups',
    state: randomBytes(16).toString('hex'),
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
  return visitor.ask(`${issuer}/api/oidc/authorization?${query}`);
}

/** A code for an application, with its PKCE verifier. */
export async function codeFor(visitor: Visitor, issuer: string, client: Client) {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const { status, location = '', body } = await authorize(visitor, issuer, client, challenge);
  const code = location.startsWith(`${client.redirect}?`) && new URL(location).searchParams.get('code');
  if (!code) throw new CheckError(`${client.id}: no code: ${status} ${location} ${body.slice(0, 200)}`);
  return { code, verifier };
}

/** The provider's answer to an application that redeems a code. */
export function exchange(
  visitor: Visitor,
  issuer: string,
  { id, secret, redirect }: Client,
  code: string,
  verifier: string,
): Promise<Answer> {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirect,
    code_verifier: verifier,
  });
  return visitor.ask(`${issuer}/api/oidc/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
      accept: 'application/json',
    },
    body: String(body),
  });
}
