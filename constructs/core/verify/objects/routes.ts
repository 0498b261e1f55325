import type { Manifest } from '../../base/manifest.ts';
import { type FactsByKind, factsOf, type Route } from '../../model/kinds.ts';
import { below, type Report } from '../../validate/rules/rule.ts';
import { listed } from '../../validate/words.ts';
import { checkLink } from './link-names.ts';
import type { ObjectIndex } from './object-index.ts';
import { hasPort, showPort } from './ports.ts';

/** Reports routes to a missing Service or port. */
export function checkRoutes(
  manifest: Manifest,
  kinds: FactsByKind,
  index: ObjectIndex,
  report: Report,
): void {
  for (const { routes } of factsOf(manifest, kinds)) {
    for (const route of routes?.(manifest) ?? []) checkRoute(route, index, below(report, route.path));
  }
}

function checkRoute({ namespace, service, port }: Route, index: ObjectIndex, report: Report): void {
  const entry = index.service(namespace, service);
  if (!entry) {
    checkLink({ path: 'name', kind: 'v1/Service', name: service }, namespace, index, report);
    return;
  }
  if (!entry.ports || port === undefined || hasPort(entry.ports, port)) return;
  const known = listed(entry.ports.map(showPort), 'or');
  report(
    'port-not-served',
    'port',
    port,
    `a port of Service ${service}: ${known}`,
    'Take the port from the handle.',
  );
}
