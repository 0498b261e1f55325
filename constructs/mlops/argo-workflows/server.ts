import type { Component } from '../../core/author/component.ts';
import type { Workload } from '../../core/author/workload/props.ts';
import { bind } from '../../core/author/workload/service-account.ts';
import { type Text, text } from '../../core/model/reference.ts';
import type { Login } from './login.ts';
import { containers } from './resources.ts';
import { serverAtHome, serverSees } from './rights.ts';
import { serverImage } from './versions.ts';

/** Name of the server's account. */
export const serverAccount = 'argo-workflows-server';

const authority = '/etc/argo/ca.crt';

/** The pages, for people who log in. It acts as the account of each person, and has few rights itself. */
export function createServer(
  component: Component,
  { client }: Login,
  configuration: string,
  rollOn: readonly Text[],
): Workload {
  const { ownAuthority, secret } = client;
  const server = component.deployment('server', {
    image: serverImage,
    resources: containers.server,
    uid: 8737,
    args: [
      'server',
      `--configmap=${configuration}`,
      '--auth-mode=sso',
      // The gateway terminates TLS; the policies allow only the gateway to call the server.
      '--secure=false',
      '--log-format=json',
    ],
    env: {
      // The accounts for the people of a team are in its namespaces.
      SSO_DELEGATE_RBAC_TO_NAMESPACE: true,
      ...(ownAuthority && { SSL_CERT_FILE: authority }),
    },
    ...(ownAuthority && {
      files: { [authority]: component.file('ca.crt', text`${secret.key('ca.crt')}`) },
    }),
    writable: ['/tmp'],
    ports: { web: 2746 },
    probes: { ready: { path: '/', port: 'web' }, live: { path: '/', port: 'web' } },
    api: { rules: serverAtHome },
    rollOn,
  });
  bind(component, { name: serverAccount, namespace: component.namespaceName }, serverSees, undefined);
  return server;
}
