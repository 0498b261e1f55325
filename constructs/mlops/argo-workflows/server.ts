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

/** The callers that the server accepts. */
export interface ServerProps {
  /** The login of people; without it there are no people. */
  readonly login: Login | undefined;
  /** Whether it also accepts the token of a service account, and acts as that account. */
  readonly webhooks: boolean;
  /** Name of the ConfigMap with the configuration. */
  readonly configuration: string;
  /** The content of that ConfigMap. */
  readonly rollOn: readonly Text[];
}

/**
 * The pages, for people who log in, and the webhooks, for programs with a token. It acts as the account of each, and has
 * few rights itself.
 */
export function createServer(
  component: Component,
  { login, webhooks, configuration, rollOn }: ServerProps,
): Workload {
  const own = login?.client.ownAuthority ? login.client.secret : undefined;
  const server = component.deployment('server', {
    image: serverImage,
    resources: containers.server,
    uid: 8737,
    args: [
      'server',
      `--configmap=${configuration}`,
      ...(login ? ['--auth-mode=sso'] : []),
      ...(webhooks ? ['--auth-mode=client'] : []),
      // The gateway terminates TLS; the policies let in the gateway and the callers of webhooks.
      '--secure=false',
      '--log-format=json',
    ],
    env: {
      // The accounts for the people of a team are in its namespaces.
      ...(login && { SSO_DELEGATE_RBAC_TO_NAMESPACE: true }),
      ...(own && { SSL_CERT_FILE: authority }),
    },
    ...(own && {
      files: { [authority]: component.file('ca.crt', text`${own.key('ca.crt')}`) },
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
