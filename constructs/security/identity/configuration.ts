import { toYaml } from '../../core/base/yaml.ts';
import { type Client, scopes, variableOf } from './client.ts';

/** Where the files are mounted. */
export const folder = '/etc/authelia';

/**
 * Everything but the OpenID provider. Values in double braces are variables, which Authelia puts in when it starts.
 *
 * @param host where people log in
 * @param guarded hosts that the gateway asks about
 */
export function configuration(domain: string, host: string, guarded: readonly string[]): string {
  return toYaml({
    server: {
      address: 'tcp://:9091/',
      // It would write the address to a file of the image, for the probe that Docker makes.
      disable_healthcheck: true,
      endpoints: {
        authz: {
          'forward-auth': {
            implementation: 'ForwardAuth',
            // By default a password in the Authorization header is taken for one of ours; it is the application's.
            authn_strategies: [{ name: 'CookieSession' }],
          },
        },
      },
    },
    log: { format: 'json' },
    telemetry: { metrics: { enabled: true, address: 'tcp://:9959/metrics' } },
    // There is no mail to enrol devices by.
    totp: { disable: true },
    webauthn: { disable: true },
    notifier: { filesystem: { filename: '/tmp/notifications.txt' } },
    // Only one-time passwords need the right time, and the pod talks to nobody outside.
    ntp: { disable_startup_check: true },
    authentication_backend: {
      password_reset: { disable: true },
      file: { path: `${folder}/users.yml` },
    },
    // Whoever has a login may come to the door of every application; what they find there, it decides itself.
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

/** The OpenID provider and its clients; nothing as long as there are none, which it would refuse. */
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
          // The platform's own applications: there is nothing to ask people for.
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
  // The key has several lines: no quoted text that an emitter writes could take them.
  return `${provider}    jwks:\n      - key: {{ mustEnv \`SIGNING_KEY\` | mindent 10 \`|\` }}\n`;
}

function variable(name: string): string {
  return `{{ mustEnv \`${name}\` }}`;
}
