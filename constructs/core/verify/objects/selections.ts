import type { Manifest } from '../../base/manifest.ts';
import { type FactsByKind, factsOf, type Selection } from '../../model/kinds.ts';
import type { NamedPort } from '../../model/object-sink.ts';
import type { Report } from '../../model/rule.ts';
import { selects } from '../../validate/rules/selectors.ts';
import { listed } from '../../validate/words.ts';
import type { ObjectIndex } from './object-index.ts';
import { hasPort, showPort } from './ports.ts';

/** Reports selectors of pods and Services that select none, or none with the port. */
export function checkSelections(
  manifest: Manifest,
  kinds: FactsByKind,
  index: ObjectIndex,
  report: Report,
): void {
  for (const { selects } of factsOf(manifest, kinds)) {
    for (const selection of selects?.(manifest) ?? []) checkSelection(selection, index, report);
  }
}

/** A selected pod or Service with its ports. */
interface Selected {
  readonly ports?: readonly NamedPort[];
}

function checkSelection(selection: Selection, index: ObjectIndex, report: Report): void {
  const { of, path, selector, ports = [] } = selection;
  const selected = of === 'pods' ? selectPods(selection, index) : selectServices(selection, index);
  if (!selected) return;
  if (selected.length === 0) {
    const namespaces = listed(selection.namespaces, 'or');
    report(
      'selector-without-match',
      path,
      selector,
      `the labels of ${of} in namespace ${namespaces}`,
      `Select ${of} that exist.`,
    );
    return;
  }
  for (const { path, port } of ports) {
    if (selected.some((one) => listens(one, port, of))) continue;
    const known = [...new Set(selected.flatMap(({ ports = [] }) => ports.map(showPort)))];
    const expected = known.length === 0 ? `a port that the ${of} declare` : listed(known, 'or');
    report('port-not-served', path, port, expected, `Take the port from the ${of}.`);
  }
}

function selectPods({ selector, namespaces }: Selection, index: ObjectIndex): readonly Selected[] {
  return namespaces.flatMap((namespace) => index.select(namespace, selector));
}

// A Service with unknown labels may be selected, so nothing is reported.
function selectServices({ selector, namespaces }: Selection, index: ObjectIndex): Selected[] | undefined {
  const services = namespaces.flatMap((namespace) => index.servicesIn(namespace));
  if (services.some(({ labels }) => labels === undefined)) return undefined;
  return services.filter(({ labels = {} }) => selects(selector, labels));
}

// Pods without declared ports may listen on any port number; a named port has to be declared.
function listens({ ports = [] }: Selected, wanted: string | number, of: Selection['of']): boolean {
  return hasPort(ports, wanted) || (of === 'pods' && typeof wanted === 'number' && ports.length === 0);
}
