import type { Manifest } from '../../base/manifest.ts';
import type { Report } from '../../validate/rules/rule.ts';
import { listed } from '../../validate/words.ts';
import { type Link, linksOf } from './links.ts';
import type { Census } from './object-index.ts';

/** Kinds of the cluster, whose objects have no namespace. */
const clusterKinds = new Set([
  'ClusterIssuer',
  'ClusterRole',
  'IngressClass',
  'Namespace',
  'PersistentVolume',
  'PriorityClass',
  'RuntimeClass',
  'StorageClass',
  'ValidatingAdmissionPolicy',
]);

/** Names in bindings that are no objects. */
const people = new Set(['User', 'Group']);

/** Names of other objects that nothing has. */
export function checkNames(manifest: Manifest, census: Census, report: Report): void {
  for (const link of linksOf(manifest)) checkLink(link, manifest.metadata.namespace, census, report);
}

/** Reports a link that leads nowhere. */
export function checkLink(link: Link, own: string | undefined, census: Census, report: Report): void {
  const { path, kind, name, key } = link;
  // Traefik takes what it finds elsewhere by `name@provider`.
  if (people.has(kind) || name.includes('@')) return;
  const namespace = clusterKinds.has(kind) ? '' : (link.namespace ?? own);
  if (namespace === undefined) {
    // Where an object of the cluster looks for the Secret is up to its controller.
    if (!census.isSomewhere(kind, name))
      report(path, name, `a ${kind} of this name`, census.advice(kind, '', name));
    return;
  }
  if (!census.has(kind, namespace, name)) {
    const where = namespace === '' ? '' : ` in namespace ${namespace}`;
    report(path, name, `a ${kind} of this name${where}`, census.advice(kind, namespace, name));
  } else if (key !== undefined && !census.hasKey(kind, namespace, name, key)) {
    const keys = census.keysOf(kind, namespace, name);
    const expected =
      keys.length === 0 ? `a key, of which ${name} has none` : `${listed(keys, 'or')} of ${name}`;
    report(`${path}.key`, key, expected, 'take the key from the handle');
  }
}
