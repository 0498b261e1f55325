import { request } from 'node:https';
import { host, type Site } from './site.ts';

/** A user and a password, or nobody. */
export type Login = { readonly user: string; readonly password: string } | undefined;

/** The answer of the registry. */
export interface Answer {
  readonly status: number;
  readonly digest: string | undefined;
  readonly text: string;
}

/** Asks the registry by the gateway, as containerd and builders do. */
export function visit(site: Site, login: Login, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host,
        path,
        method,
        ca: site.homelab.authority,
        agent: false,
        timeout: 20_000,
        headers: {
          accept:
            'application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json',
        },
        ...(login && { auth: `${login.user}:${login.password}` }),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const digest = response.headers['docker-content-digest'];
          resolve({
            status: response.statusCode ?? 0,
            digest: typeof digest === 'string' ? digest : undefined,
            text: Buffer.concat(chunks).toString('utf8'),
          });
        });
      },
    );
    sent.on('timeout', () => sent.destroy(new Error(`no answer to ${method} ${path} in 20 s`)));
    sent.on('error', reject);
    sent.end();
  });
}

/** The login in a team's Secret for pulling, as the kubelet reads it. */
export function pullLogin({ homelab }: Site, namespace: string, secret: string): Login {
  const { auths }: { auths: Record<string, { username: string; password: string }> } = JSON.parse(
    homelab.get(namespace, secret, '.dockerconfigjson'),
  );
  const found = auths[host];
  if (!found) throw new Error(`${secret} has a login to ${Object.keys(auths)}, and none to ${host}`);
  return { user: found.username, password: found.password };
}
