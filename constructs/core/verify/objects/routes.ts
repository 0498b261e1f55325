import type {
  APIService,
  Ingress,
  IngressBackend,
  IngressRoute,
  ValidatingWebhookConfiguration,
} from '../../../../imports/types/index.ts';
import type { Manifest } from '../../base/manifest.ts';
import type { Plain } from '../../validate/rules/rule.ts';
import { typed } from './pod-templates.ts';

/** A port of a Service that an object sends requests to. */
export interface Route {
  /** Where in the object it says so. */
  readonly path: string;
  readonly namespace: string;
  readonly service: string;
  readonly port?: string | number | undefined;
}

/** Ports of Services that an object sends requests to. */
export function routesOf(manifest: Manifest): readonly Route[] {
  const { namespace = '' } = manifest.metadata;
  switch (`${manifest.apiVersion}/${manifest.kind}`) {
    case 'networking.k8s.io/v1/Ingress':
      return ingressRoutes(typed<Ingress>(manifest), namespace);
    case 'traefik.io/v1alpha1/IngressRoute':
      return traefikRoutes(typed<IngressRoute>(manifest), namespace);
    case 'admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration':
    case 'admissionregistration.k8s.io/v1/MutatingWebhookConfiguration': {
      const { webhooks = [] } = typed<ValidatingWebhookConfiguration>(manifest);
      return webhooks.flatMap(({ clientConfig: { service } }, index) =>
        service ? [apiRoute(`webhooks[${index}].clientConfig.service`, service)] : [],
      );
    }
    case 'apiregistration.k8s.io/v1/APIService': {
      const service = typed<APIService>(manifest).spec?.service;
      return service ? [apiRoute('spec.service', service)] : [];
    }
    default:
      return [];
  }
}

function ingressRoutes({ spec }: Plain<Ingress>, namespace: string): readonly Route[] {
  const route = (path: string, { service }: Plain<IngressBackend>): Route[] => {
    const port = service?.port?.name ?? service?.port?.number;
    return service ? [{ path: `${path}.service`, namespace, service: service.name, port }] : [];
  };
  const rules = spec?.rules ?? [];
  return [
    ...(spec?.defaultBackend ? route('spec.defaultBackend', spec.defaultBackend) : []),
    ...rules.flatMap(({ http }, rule) =>
      (http?.paths ?? []).flatMap(({ backend }, index) =>
        route(`spec.rules[${rule}].http.paths[${index}].backend`, backend),
      ),
    ),
  ];
}

function traefikRoutes({ spec }: Plain<IngressRoute>, own: string): readonly Route[] {
  return spec.routes.flatMap(({ services = [] }, route) =>
    services.flatMap(({ kind, name, namespace = own, port }, index) => {
      // Traefik's own services, and those that it finds elsewhere by `name@provider`, are no Services.
      if (kind === 'TraefikService' || name.includes('@')) return [];
      return [{ path: `spec.routes[${route}].services[${index}]`, namespace, service: name, port }];
    }),
  );
}

interface ApiService {
  readonly name?: string;
  readonly namespace?: string;
  readonly port?: number;
}

function apiRoute(path: string, { name = '', namespace = '', port = 443 }: ApiService): Route {
  return { path, namespace, service: name, port };
}
