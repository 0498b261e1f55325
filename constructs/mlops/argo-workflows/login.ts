import type { Component } from '../../core/author/component.ts';
import { bind } from '../../core/author/workload/service-account.ts';
import { yaml } from '../../core/model/document.ts';
import { publicValue } from '../../core/model/generator.ts';
import type { Text } from '../../core/model/reference.ts';
import type { Client } from '../../security/identity/client.ts';
import { administrators } from '../../security/identity/groups.ts';
import type { Identity } from '../../security/identity/index.ts';
import { actsFor, inGroups, tokenOf } from './accounts.ts';
import { developerRights } from './rights.ts';

const id = 'argo-workflows';
const callback = '/oauth2/callback';

/** The login of people by the platform's identity. */
export interface Login {
  readonly client: Client;
  /** The part of the configuration about it. */
  readonly configuration: Text;
}

/** Makes the application a client of the identity. */
export function createLogin(component: Component, identity: Identity, url: string): Login {
  const client = identity.client(component, { id, title: 'Argo Workflows', url, callback });
  // The server reads the name of the client from a Secret too.
  const login = component.secret('login', { client: publicValue(id) });
  return {
    client,
    configuration: yaml({
      issuer: client.issuer,
      clientId: { ...login.key('client').selector },
      clientSecret: { ...client.secret.key('secret').selector },
      redirectUrl: `${url}${callback}`,
      scopes: ['profile', 'email', 'groups'],
      sessionExpiry: '12h',
      // ID tokens have no groups.
      userInfoPath: '/api/oidc/userinfo',
      rbac: { enabled: true },
    }),
  };
}

/**
 * An account that the server acts as for people who fulfil a condition.
 *
 * @returns its name
 */
export function accountFor(
  component: Component,
  name: string,
  rule: string,
  precedence: number,
): { readonly name: string; readonly namespace: string } {
  component.object('v1/ServiceAccount', name, {
    metadata: { annotations: actsFor(rule, precedence) },
    automountServiceAccountToken: false,
  });
  // Kubernetes fills in the token.
  component.object('v1/Secret', tokenOf(name), {
    metadata: { annotations: { 'kubernetes.io/service-account.name': name } },
    type: 'kubernetes.io/service-account-token',
  });
  return { name, namespace: component.namespaceName };
}

/** The accounts for people of no team: everybody may log in, and administrators change all workflows. */
export function createAccounts(component: Component): void {
  accountFor(component, 'argo-workflows-everybody', 'true', 0);
  const administrator = accountFor(component, 'argo-workflows-administrators', inGroups([administrators]), 1);
  bind(component, administrator, developerRights, undefined);
}
