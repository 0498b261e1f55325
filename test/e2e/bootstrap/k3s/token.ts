import { createHash, X509Certificate } from 'node:crypto';
import { connect } from 'node:tls';
import { fatal } from './log.ts';

/** A token in its parts, as K3s reads it: `K10<hash>::<user>:<password>`, or the password alone. */
export interface Token {
  /** SHA-256 of the cluster's authority, as it stands in its file; absent from a short token. */
  readonly hash: string | undefined;
  readonly password: string;
}

/** Reads a token of either form. */
export function parseToken(text: string): Token {
  const [, hash, password] = /^K10([0-9a-f]{64})::[^:]*:(.+)$/.exec(text) ?? [];
  return password === undefined ? { hash: undefined, password: text } : { hash, password };
}

/** SHA-256 of a certificate as K3s counts it: of the text of its file. */
export function hashOf(certificate: string): string {
  return createHash('sha256').update(certificate).digest('hex');
}

/** Ends the program where a server shows another authority than the one in the token. @throws Error when it is silent. */
export async function checkAuthority(server: string, { hash }: Token): Promise<void> {
  // K3s would only warn: with a short token it trusts the first authority that it meets.
  if (hash === undefined) fatal('this stand-in joins with a full token only');
  const found = await authorityOf(new URL(server));
  if (found !== hash)
    fatal(`token CA hash does not match the Cluster CA certificate hash: ${hash} != ${found}`);
}

function authorityOf({ hostname, port }: URL): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false }, () => {
      const { issuerCertificate } = socket.getPeerCertificate(true);
      socket.destroy();
      resolve(hashOf(new X509Certificate(issuerCertificate.raw).toString()));
    });
    socket.setTimeout(5_000, () => socket.destroy(new Error(`${hostname} does not answer`)));
    socket.on('error', reject);
  });
}
