import { podsOf } from '../../constructs/core/author/chart/facts.ts';
import { allReleases } from '../../constructs/core/author/chart/release.ts';
import { type Build, build } from '../../constructs/core/derive/build.ts';
import { allSecrets } from '../../constructs/core/model/secret.ts';
import { kindsOf } from '../../constructs/core/verify/kinds.ts';
import { ObjectIndex } from '../../constructs/core/verify/objects/object-index.ts';
import { unmanagedObjects } from '../../constructs/core/verify/unmanaged.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { resolveCluster } from '../../constructs/spec.ts';
import { examples } from '../support/clusters.ts';
import { type Command, isBlank } from './kubectl.ts';

/** All objects of one cluster, by name. */
export interface Catalogue {
  readonly index: ObjectIndex;
  /** Kinds by the lower-case word that kubectl takes for them. */
  readonly kinds: ReadonlyMap<string, string>;
}

/** The examples, built. */
export const builds: readonly Build[] = examples.map(({ spec }) =>
  build(createPlatform(resolveCluster(spec))),
);

/** The objects in each of them: those of components, and known objects of charts and operators. */
export const catalogues: readonly Catalogue[] = builds.map((built) => {
  const applications = [...built.applications, built.root].map((manifest) => ({
    component: { name: 'apps' },
    manifest,
  }));
  const objects = [...built.objects, ...applications];
  const index = new ObjectIndex(objects, kindsOf(built.cluster), unmanagedObjects(built));
  // A SealedSecret of the same name makes every Secret of the contract, once it is sealed.
  for (const secret of built.cluster.all(allSecrets)) {
    for (const namespace of secret.readers.keys()) index.add('SealedSecret', namespace, secret.name);
  }
  const kinds = new Set(['Secret', 'SealedSecret', ...objects.map(({ manifest }) => manifest.kind)]);
  for (const { props, install } of built.cluster.all(allReleases)) {
    for (const { kind, name, labels } of podsOf(props.chart, install)) {
      kinds.add(kind);
      if (isRun(index, install.namespace, labels)) index.add(kind, install.namespace, name);
    }
  }
  return { index, kinds: new Map([...kinds].map((kind) => [kind.toLowerCase(), kind])) };
});

// The facts of a chart include objects that the values switch off; components state the existing pods.
function isRun(index: ObjectIndex, namespace: string, labels: Readonly<Record<string, string>>): boolean {
  return index.podsIn(namespace).some((pods) => JSON.stringify(pods.labels) === JSON.stringify(labels));
}

/** The names in a command that no cluster has. */
export function strangers(command: Command): string[] {
  const { namespace, objects, labels, ports, loose } = command;
  const somewhere = (holds: (catalogue: Catalogue) => boolean) => catalogues.some(holds);
  const blank = namespace !== undefined && isBlank(namespace);
  const found: string[] = [];
  if (namespace !== undefined && !blank && !somewhere(({ index }) => index.has('Namespace', '', namespace)))
    found.push(`namespace ${namespace}`);
  for (const { kind, name } of objects) {
    if (blank || isBlank(name)) continue;
    const has = ({ index, kinds }: Catalogue) => index.has(kinds.get(kind) ?? '', namespace ?? '', name);
    if (!somewhere(has)) found.push(`${kind}/${name}`);
    const opens = ({ index }: Catalogue) => {
      const known = index.service(namespace ?? '', name)?.ports?.map(({ port }) => port) ?? [];
      return ports.every((port) => known.includes(port));
    };
    if (!somewhere(opens)) found.push(`port ${ports.join()} of ${kind}/${name}`);
  }
  const selects = ({ index }: Catalogue) =>
    index
      .podsIn(namespace ?? '')
      .some((pods) => labels.every((term) => `${pods.labels[term.split('=')[0]!]}` === term.split('=')[1]));
  if (labels.length > 0 && !blank && !somewhere(selects)) found.push(`pods with ${labels.join()}`);
  return [...found, ...loose.map((name) => `${name} without its kind and a slash`)];
}
