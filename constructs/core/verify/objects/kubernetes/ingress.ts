import type { IngressBackend } from '../../../../../imports/types/index.ts';
import { type KindFacts, kind, type Route } from '../../../model/kinds.ts';
import type { Plain } from '../../../model/rule.ts';

/** Facts of Ingresses. */
export const ingress: readonly KindFacts[] = [
  kind('networking.k8s.io/v1/Ingress', {
    links: [
      ['spec.ingressClassName', 'networking.k8s.io/v1/IngressClass'],
      ['spec.tls[].secretName', 'v1/Secret'],
    ],
    hosts: ({ spec: { rules = [] } = {} }) =>
      rules.flatMap(({ host, http }, rule) =>
        host === undefined
          ? []
          : (http?.paths ?? [{ path: '' }]).map(({ path = '' }) => ({
              path: `spec.rules[${rule}].host`,
              host: host.toLowerCase(),
              rule: path,
            })),
      ),
    routes: ({ metadata: { namespace = '' }, spec: { defaultBackend, rules = [] } = {} }) => [
      ...(defaultBackend ? routesOf(defaultBackend, 'spec.defaultBackend', namespace) : []),
      ...rules.flatMap(({ http }, rule) =>
        (http?.paths ?? []).flatMap(({ backend }, index) =>
          routesOf(backend, `spec.rules[${rule}].http.paths[${index}].backend`, namespace),
        ),
      ),
    ],
  }),
];

function routesOf({ service }: Plain<IngressBackend>, path: string, namespace: string): Route[] {
  const port = service?.port?.name ?? service?.port?.number;
  return service ? [{ path: `${path}.service`, namespace, service: service.name, port }] : [];
}
