import type { Problem } from '../../core/base/problem.ts';
import type { Exposure } from '../../core/model/exposure.ts';
import type { Client } from './client.ts';

/** Reports exposures with `oidc` whose applications are not clients of the provider. */
export function withoutClient(
  exposures: readonly Pick<Exposure, 'component' | 'name' | 'url' | 'auth'>[],
  clients: readonly Pick<Client, 'id' | 'url'>[],
): Problem[] {
  return exposures
    .filter(({ auth, url }) => auth === 'oidc' && !clients.some((client) => client.url === url))
    .map(({ component, name, url }) => ({
      code: 'identity-client-missing',
      path: `${component.name} exposure ${name}`,
      found: `auth: 'oidc' without a client of identity for ${url}`,
      expected: 'a client with this url, whose login the application uses',
      fix: `Make it in the component with identity.client(this, { url: exposure.url, ... }), or choose another auth.`,
    }));
}
