import type {
  APIService,
  Ingress,
  IngressRoute,
  Service,
  ValidatingWebhookConfiguration,
} from '../../../../imports/types/index.ts';
import type { Manifest } from '../../manifest.ts';
import { below, each, type Plain, type Report } from '../rules/rule.ts';
import { listed } from '../words.ts';
import type { Census } from './census.ts';
import type { KnownPods, NamedPort } from './known.ts';
import { checkLink } from './names.ts';
import { typed } from './pods-of.ts';

/** Services that reach no pod, and routes that reach no port of a Service. */
export function checkServices(manifest: Manifest, census: Census, report: Report): void {
  const { namespace = '' } = manifest.metadata;
  const at = below(report, 'spec');
  switch (`${manifest.apiVersion}/${manifest.kind}`) {
    case 'v1/Service':
      checkService(typed<Service>(manifest), namespace, census, at);
      break;
    case 'networking.k8s.io/v1/Ingress': {
      const { spec } = typed<Ingress>(manifest);
      const check = (backend: Backend | undefined, to: Report) => {
        if (backend?.service) checkBackend(backend.service, namespace, census, below(to, 'service'));
      };
      check(spec?.defaultBackend, below(at, 'defaultBackend'));
      each(spec?.rules, 'rules', at, ({ http }, atRule) => {
        each(http?.paths, 'http.paths', atRule, ({ backend }, to) => check(backend, below(to, 'backend')));
      });
      break;
    }
    case 'traefik.io/v1alpha1/IngressRoute':
      each(typed<IngressRoute>(manifest).spec.routes, 'routes', at, ({ services }, atRoute) => {
        each(services, 'services', atRoute, (service, to) => {
          if (service.kind === 'TraefikService' || service.name.includes('@')) return;
          checkReached(service.name, service.namespace ?? namespace, service.port, 'port', census, to);
        });
      });
      break;
    case 'admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration':
    case 'admissionregistration.k8s.io/v1/MutatingWebhookConfiguration':
      each(
        typed<ValidatingWebhookConfiguration>(manifest).webhooks,
        'webhooks',
        report,
        ({ clientConfig }, to) => {
          const service = clientConfig.service;
          if (service)
            checkReached(
              service.name,
              service.namespace,
              service.port ?? 443,
              'clientConfig.service',
              census,
              to,
            );
        },
      );
      break;
    case 'apiregistration.k8s.io/v1/APIService': {
      const service = typed<APIService>(manifest).spec?.service;
      if (service)
        checkReached(service.name ?? '', service.namespace ?? '', service.port ?? 443, 'service', census, at);
      break;
    }
  }
}

interface Backend {
  readonly service?: {
    readonly name: string;
    readonly port?: { readonly name?: string; readonly number?: number };
  };
}

function checkBackend(
  { name, port }: NonNullable<Backend['service']>,
  namespace: string,
  census: Census,
  report: Report,
): void {
  checkReached(name, namespace, port?.name ?? port?.number, 'port', census, report);
}

function checkReached(
  name: string,
  namespace: string,
  port: string | number | undefined,
  path: string,
  census: Census,
  report: Report,
): void {
  const service = census.service(namespace, name);
  if (!service) {
    checkLink({ path: 'name', kind: 'Service', name }, namespace, census, report);
    return;
  }
  const { ports } = service;
  if (!ports || port === undefined || hasPort(ports, port)) return;
  report(
    path,
    port,
    `a port of Service ${name}: ${listed(ports.map(showPort), 'or')}`,
    'take the port from the handle',
  );
}

function checkService({ spec }: Plain<Service>, namespace: string, census: Census, report: Report): void {
  const { selector, ports = [] } = spec ?? {};
  if (!selector || Object.keys(selector).length === 0) return;
  const entries = Object.entries(selector);
  const selected = census
    .podsIn(namespace)
    .filter(({ labels }) => entries.every(([key, value]) => labels[key] === value));
  if (selected.length === 0) {
    report('selector', selector, `the labels of pods in namespace ${namespace}`, 'select pods that exist');
    return;
  }
  ports.forEach(({ port, targetPort }, index) => {
    const target = targetPort || port;
    if (selected.some((pods) => listens(pods, target))) return;
    const known = [...new Set(selected.flatMap((pods) => pods.ports.map(showPort)))];
    const expected = known.length === 0 ? 'a port that the pods listen on' : listed(known, 'or');
    report(`ports[${index}].targetPort`, target, expected, 'take the port from the pods');
  });
}

// A container may listen on a port that it does not declare; a name, though, has to be declared.
function listens({ ports }: KnownPods, target: string | number): boolean {
  return hasPort(ports, target) || (typeof target === 'number' && ports.length === 0);
}

function hasPort(ports: readonly NamedPort[], wanted: string | number): boolean {
  return ports.some(({ name, port }) => (typeof wanted === 'number' ? port === wanted : name === wanted));
}

function showPort({ name, port }: NamedPort): string {
  return name === undefined ? String(port) : `${name} (${port})`;
}
