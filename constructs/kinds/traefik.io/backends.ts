import type { LinkField, ObjectName, Route } from '../../core/model/kinds.ts';

/** The target of requests, in the words of every kind of Traefik: a Service, or a TraefikService. */
export interface Backend {
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly port?: string | number;
}

/** The names of other objects in a backend, or in each item of a list of them. */
export function backendLinks(path: string): readonly LinkField[] {
  return [
    // The Services among them are checked as routes, with their ports.
    [path, 'v1/Service', (name) => !isTraefikService(name) || isOfProvider(name)],
    middlewares(`${path}.middlewares[]`),
    [`${path}.serversTransport`, 'traefik.io/v1alpha1/ServersTransport', isOfProvider],
  ];
}

/** The ports of Services that a list of backends sends requests to. */
export function backendRoutes(
  backends: readonly Backend[] | undefined,
  path: string,
  namespace: string,
): Route[] {
  return (backends ?? []).flatMap((backend, index) => backendRoute(backend, `${path}[${index}]`, namespace));
}

/** The port of a Service that a backend sends requests to; none for a backend that is no Service. */
export function backendRoute(
  { kind = 'Service', name, namespace, port }: Backend,
  path: string,
  own: string,
): Route[] {
  if (kind !== 'Service' || isOfProvider({ name })) return [];
  return [{ path, namespace: namespace ?? own, service: name, port }];
}

/** The names of Middlewares at a path. */
export function middlewares(path: string): LinkField {
  return [path, 'traefik.io/v1alpha1/Middleware', isOfProvider];
}

/** Whether Traefik finds it elsewhere than in the API server: `name@provider`. */
export function isOfProvider({ name }: Pick<ObjectName, 'name'>): boolean {
  return name.includes('@');
}

function isTraefikService({ kind }: ObjectName): boolean {
  return kind.endsWith('/TraefikService');
}
