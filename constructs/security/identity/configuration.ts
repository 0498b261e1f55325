import { toYaml } from '../../core/base/yaml.ts';
import { type Client, scopes, variableOf } from './client.ts';

/** Mount path of the files. */
export const folder = '/etc/authelia';

/**
 * The configuration without the OpenID provider. Values in double braces are variables, which Authelia inserts when it
 * starts.
 *
 * @param host host name of the login page
 * @param guarded hosts with forward-auth
 */
export function configuration(domain: string, host: string, guarded: readonly string[]): string {
  return toYaml({
    server: {
      address: 'tcp://:9091/',
      // Authelia would write the address to a file of the image, for Docker's health check.
      disable_healthcheck: true,
      endpoints: {
        authz: {
          'forward-auth': {
            implementation: 'ForwardAuth',
            // By default Authelia checks a password in the Authorization header, which belongs to the application.
            authn_strategies: [{ name: 'CookieSession' }],
          },
        },
      },
    },
    log: { format: 'json' },
    telemetry: { metrics: { enabled: true, address: 'tcp://:9959/metrics' } },
    // Enrolling a device needs mail, which the platform does not send.
    totp: { disable: true },
    webauthn: { disable: true },
    notifier: { filesystem: { filename: '/tmp/notifications.txt' } },
    // Only one-time passwords need the exact time, and the pod has no egress to a time server.
    ntp: { disable_startup_check: true },
    authentication_backend: {
      password_reset: { disable: true },
      file: { path: `${folder}/users.yml` },
    },
    // Every user may open every application; the application itself decides about rights.
    access_control:
      guarded.length > 0
        ? { default_policy: 'deny', rules: [{ domain: [...guarded], policy: 'one_factor' }] }
        : { default_policy: 'one_factor' },
    session: {
      expiration: '12h',
      inactivity: '2h',
      cookies: [{ domain, authelia_url: `https://${host}` }],
    },
    storage: { encryption_key: variable('STORAGE_KEY'), local: { path: '/data/db.sqlite3' } },
  });
}

/** The OpenID provider and its clients; empty without clients, since Authelia refuses a provider without clients. */
export function openIdConnect(clients: readonly Client[]): string {
  if (clients.length === 0) return toYaml({});
  const provider = toYaml({
    identity_providers: {
      oidc: {
        hmac_secret: variable('TOKEN_KEY'),
        clients: clients.map((client) => ({
          client_id: client.id,
          client_name: client.title,
          client_secret: variable(variableOf(client)),
          authorization_policy: 'one_factor',
          // No consent page, since these are the platform's own applications.
          consent_mode: 'implicit',
          redirect_uris: [`${client.url}${client.callback}`],
          scopes: [...scopes],
          grant_types: ['authorization_code'],
          response_types: ['code'],
          token_endpoint_auth_method: 'client_secret_basic',
        })),
      },
    },
  });
  // The key has several lines, which a template cannot insert into quoted text.
  return `${provider}    jwks:\n      - key: {{ mustEnv \`SIGNING_KEY\` | mindent 10 \`|\` }}\n`;
}

function variable(name: string): string {
  return `{{ mustEnv \`${name}\` }}`;
}
