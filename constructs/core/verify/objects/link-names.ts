import type { Manifest } from '../../base/manifest.ts';
import type { FactsByKind } from '../../model/kinds.ts';
import type { Report } from '../../model/rule.ts';
import { schemas } from '../../model/schemas.ts';
import { listed } from '../../validate/words.ts';
import { type Link, linksOf } from './links.ts';
import type { ObjectIndex } from './object-index.ts';

/** Reports names of other objects that do not exist. */
export function checkNames(manifest: Manifest, kinds: FactsByKind, index: ObjectIndex, report: Report): void {
  for (const link of linksOf(manifest, kinds)) checkLink(link, manifest.metadata.namespace, index, report);
}

/** Reports a link to an object that does not exist. */
export function checkLink(link: Link, own: string | undefined, index: ObjectIndex, report: Report): void {
  const { path, name, key } = link;
  const kind = link.kind.slice(link.kind.lastIndexOf('/') + 1);
  const isOfCluster = schemas().kinds[link.kind]?.scope === 'Cluster';
  const namespace = isOfCluster ? '' : (link.namespace ?? own);
  if (namespace === undefined) {
    // The controller of a cluster-scoped object decides in which namespace it looks for the Secret.
    if (!index.isSomewhere(kind, name))
      report('object-not-found', path, name, `a ${kind} of this name`, index.advice(kind, '', name));
    return;
  }
  if (!index.has(kind, namespace, name)) {
    const where = namespace === '' ? '' : ` in namespace ${namespace}`;
    report(
      'object-not-found',
      path,
      name,
      `a ${kind} of this name${where}`,
      index.advice(kind, namespace, name),
    );
  } else if (key !== undefined && !index.hasKey(kind, namespace, name, key)) {
    const keys = index.keysOf(kind, namespace, name);
    const expected =
      keys.length === 0 ? `a key, but ${name} has no keys` : `${listed(keys, 'or')} of ${name}`;
    report('key-not-found', `${path}.key`, key, expected, 'Take the key from the handle.');
  }
}
