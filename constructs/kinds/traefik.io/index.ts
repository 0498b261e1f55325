import { type KindFacts, kind } from '../../core/model/kinds.ts';
import { each } from '../../core/validate/rules/rule.ts';
import { backendLinks, backendRoutes, isOfProvider, middlewares } from './backends.ts';
import { traefikService } from './traefik-service.ts';

/** Facts of Traefik's kinds. */
export const traefikKinds: readonly KindFacts[] = [
  kind('traefik.io/v1alpha1/IngressRoute', {
    links: [
      ['spec.tls.secretName', 'v1/Secret'],
      ['spec.tls.options', 'traefik.io/v1alpha1/TLSOption', isOfProvider],
      ['spec.tls.store', 'traefik.io/v1alpha1/TLSStore', isOfProvider],
      middlewares('spec.routes[].middlewares[]'),
      ...backendLinks('spec.routes[].services[]'),
    ],
    hosts: ({ spec }) =>
      spec.routes.flatMap(({ match = '' }, route) =>
        hostsIn(match).map((host) => ({ path: `spec.routes[${route}].match`, host, rule: match })),
      ),
    routes: ({ metadata: { namespace = '' }, spec }) =>
      spec.routes.flatMap(({ services }, route) =>
        backendRoutes(services, `spec.routes[${route}].services`, namespace),
      ),
  }),
  traefikService,
  kind('traefik.io/v1alpha1/Middleware', {
    links: [
      ['spec.basicAuth.secret', 'v1/Secret'],
      ['spec.digestAuth.secret', 'v1/Secret'],
      ['spec.forwardAuth.tls.caSecret', 'v1/Secret'],
      ['spec.forwardAuth.tls.certSecret', 'v1/Secret'],
      middlewares('spec.chain.middlewares[]'),
    ],
    rule: ({ spec }, report) => {
      const prefix = spec.addPrefix?.prefix;
      if (prefix !== undefined && !prefix.startsWith('/')) {
        report(
          'path-not-absolute',
          'spec.addPrefix.prefix',
          prefix,
          'a path that begins with /',
          'Begin it with /.',
        );
      }
    },
  }),
  kind('traefik.io/v1alpha1/TLSOption', { links: [['spec.clientAuth.secretNames[]', 'v1/Secret']] }),
  kind('traefik.io/v1alpha1/TLSStore', {
    links: [
      ['spec.certificates[].secretName', 'v1/Secret'],
      ['spec.defaultCertificate.secretName', 'v1/Secret'],
    ],
  }),
  kind('traefik.io/v1alpha1/ServersTransport', {
    links: [
      ['spec.certificatesSecrets[]', 'v1/Secret'],
      ['spec.rootCAs[].secret', 'v1/Secret'],
      ['spec.rootCAs[].configMap', 'v1/ConfigMap'],
    ],
    rule: ({ spec }, report) => {
      each(spec.rootCAs, 'spec.rootCAs', report, (authority, at) => {
        if (authority.secret !== undefined && authority.configMap !== undefined) {
          at('exclusive-fields', '', authority, 'either secret or configMap', 'Remove one of them.');
        }
      });
    },
  }),
];

// Host(`a`, `b`), in any case and with either quote.
function hostsIn(match: string): string[] {
  const calls = [...match.matchAll(/\bHost\(([^)]*)\)/gi)].map(([, list]) => list!);
  return calls.flatMap((list) =>
    [...list.matchAll(/[`"]([^`"]+)[`"]/g)].map(([, host]) => host!.toLowerCase()),
  );
}
