import type { Service } from '../../../../imports/types/index.ts';
import type { Manifest } from '../../base/manifest.ts';
import { below, type Plain, type Report } from '../../validate/rules/rule.ts';
import { listed } from '../../validate/words.ts';
import { checkLink } from './link-names.ts';
import type { Census } from './object-index.ts';
import { typed } from './pod-templates.ts';
import { type Route, routesOf } from './routes.ts';
import type { KnownPods, NamedPort } from './unmanaged.ts';

/** Services that reach no pod, and routes that reach no port of a Service. */
export function checkServices(manifest: Manifest, census: Census, report: Report): void {
  for (const route of routesOf(manifest)) checkRoute(route, census, below(report, route.path));
  if (manifest.apiVersion !== 'v1' || manifest.kind !== 'Service') return;
  checkService(typed<Service>(manifest), manifest.metadata.namespace ?? '', census, below(report, 'spec'));
}

function checkRoute({ namespace, service, port }: Route, census: Census, report: Report): void {
  const entry = census.service(namespace, service);
  if (!entry) {
    checkLink({ path: 'name', kind: 'Service', name: service }, namespace, census, report);
    return;
  }
  if (!entry.ports || port === undefined || hasPort(entry.ports, port)) return;
  const known = listed(entry.ports.map(showPort), 'or');
  report('port', port, `a port of Service ${service}: ${known}`, 'take the port from the handle');
}

function checkService({ spec }: Plain<Service>, namespace: string, census: Census, report: Report): void {
  const { selector, ports = [] } = spec ?? {};
  if (!selector || Object.keys(selector).length === 0) return;
  const selected = census.select(namespace, { matchLabels: selector });
  if (selected.length === 0) {
    report('selector', selector, `the labels of pods in namespace ${namespace}`, 'select pods that exist');
    return;
  }
  ports.forEach(({ port, targetPort }, index) => {
    const target = targetPort || port;
    if (selected.some((pods) => listens(pods, target))) return;
    const known = [...new Set(selected.flatMap((pods) => pods.ports.map(showPort)))];
    const expected = known.length === 0 ? 'a port that the pods declare' : listed(known, 'or');
    report(`ports[${index}].targetPort`, target, expected, 'take the port from the pods');
  });
}

// Pods that declare no port at all may listen on any; a name, though, has to be declared.
function listens({ ports }: KnownPods, target: string | number): boolean {
  return hasPort(ports, target) || (typeof target === 'number' && ports.length === 0);
}

function hasPort(ports: readonly NamedPort[], wanted: string | number): boolean {
  return ports.some(({ name, port }) => (typeof wanted === 'number' ? port === wanted : name === wanted));
}

function showPort({ name, port }: NamedPort): string {
  return name === undefined ? String(port) : `${name} (${port})`;
}
