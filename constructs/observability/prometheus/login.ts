import type { KubePrometheusStackValues } from '../../../imports/charts/kube-prometheus-stack.ts';
import type { Component } from '../../core/author/component.ts';
import { text } from '../../core/model/reference.ts';
import type { Secret } from '../../core/model/secret.ts';
import { scopes } from '../../security/identity/client.ts';
import { administrators } from '../../security/identity/groups.ts';
import type { Identity } from '../../security/identity/index.ts';

const folder = '/etc/grafana/oidc';

type LoginValues = Pick<
  NonNullable<KubePrometheusStackValues['grafana']>,
  'extraSecretMounts' | 'grafana.ini'
>;

/** The values for login to Grafana with the platform's identity: administrators may edit, other users may view. */
export function loginValues(
  component: Component,
  identity: Identity,
  host: string,
): { readonly secret: Secret; readonly values: LoginValues } {
  const { id, secret, issuer, ownAuthority } = identity.client(component, {
    id: 'grafana',
    title: 'Grafana',
    url: `https://${host}`,
    callback: '/login/generic_oauth',
  });
  const values: LoginValues = {
    extraSecretMounts: [
      { name: 'oidc', mountPath: folder, secretName: secret.reference, defaultMode: 0o440, readOnly: true },
    ],
    'grafana.ini': {
      // Grafana has its own sessions of a month by default: a removed user would stay logged in.
      auth: { login_maximum_lifetime_duration: '12h' },
      'auth.generic_oauth': {
        enabled: true,
        name: 'Hearth',
        client_id: id,
        client_secret: `$__file{${folder}/secret}`,
        scopes: scopes.join(' '),
        auth_url: text`${issuer}/api/oidc/authorization`,
        token_url: text`${issuer}/api/oidc/token`,
        api_url: text`${issuer}/api/oidc/userinfo`,
        login_attribute_path: 'preferred_username',
        // Empty without groups: Grafana reads the ID token first, which has none, and then the user info.
        role_attribute_path: `groups && (contains(groups, '${administrators}') && 'Admin' || 'Viewer')`,
        use_pkce: true,
        ...(ownAuthority && { tls_client_ca: `${folder}/ca.crt` }),
      },
    },
  };
  return { secret, values };
}
