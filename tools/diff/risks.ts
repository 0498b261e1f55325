import { isDeepStrictEqual } from 'node:util';
import type { Manifest } from '../../constructs/core/base/manifest.ts';
import { dataRisks } from './data.ts';
import { nodeRisks } from './nodes.ts';

/** A risk of a change that a reviewer should look at. */
export type Risk = string;

type Check = (before: Manifest | undefined, after: Manifest | undefined) => Iterable<Risk>;

/** The risks when an object changes, is added or is deleted. */
export function risksOf(before: Manifest | undefined, after: Manifest | undefined): Risk[] {
  return checks.flatMap((check) => [...check(before, after)]);
}

const page = 'docs/delivery.md';

/** The data that is deleted with an object, by its kind; other kinds hold no data. */
const removed: Readonly<Record<string, string | ((manifest: Manifest) => string)>> = {
  Namespace: 'the namespace goes with all that is in it',
  CustomResourceDefinition: 'every object of this kind goes',
  PersistentVolumeClaim: 'the PersistentVolumeClaim goes; its volume follows the reclaimPolicy of the class',
  PersistentVolume: 'the PersistentVolume goes',
  StatefulSet: (set) =>
    at(set, 'spec.persistentVolumeClaimRetentionPolicy.whenDeleted') === 'Delete'
      ? 'the StatefulSet goes with its claims'
      : 'the StatefulSet goes, and its claims stay',
  Cluster: 'the Cluster goes',
  Database: (database) =>
    at(database, 'spec.databaseReclaimPolicy') === 'delete'
      ? 'the Database goes, and PostgreSQL drops its tables'
      : 'the Database goes, and its tables stay in PostgreSQL',
  Prometheus: 'the Prometheus goes',
  Alertmanager: 'the Alertmanager goes',
};

// The API server refuses changes of these fields; Argo CD then stays OutOfSync.
const immutable: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec.selector'],
  DaemonSet: ['spec.selector'],
  StatefulSet: ['spec.selector', 'spec.serviceName', 'spec.volumeClaimTemplates'],
  Service: ['spec.clusterIP'],
  StorageClass: ['provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode'],
  PersistentVolumeClaim: ['spec.storageClassName', 'spec.accessModes'],
  PersistentVolume: ['spec.nfs', 'spec.local', 'spec.csi', 'spec.hostPath'],
  PriorityClass: ['value', 'preemptionPolicy'],
  RuntimeClass: ['handler'],
  ClusterRoleBinding: ['roleRef'],
  RoleBinding: ['roleRef'],
};

const checks: readonly Check[] = [
  function* dataLoss(before, after) {
    if (before && !after) yield* removal(before);
    if (at(before, 'reclaimPolicy') === 'Retain' && at(after, 'reclaimPolicy') === 'Delete') {
      yield 'data: volumes of this class will go with their claims';
    }
  },
  dataRisks,
  nodeRisks,
  function* immutableFields(before, after) {
    if (!before || !after) return;
    for (const path of immutable[after.kind] ?? []) {
      if (!isDeepStrictEqual(at(before, path), at(after, path)))
        yield `immutable: ${path} cannot be changed in place`;
    }
  },
  function* rights(before, after) {
    if (!after || !/^((Cluster)?Role(Binding)?|AppProject)$/.test(after.kind)) return;
    const had = new Set(grantsOf(before));
    const more = grantsOf(after).filter((grant) => !had.has(grant));
    if (more.length > 0) yield `rights: ${more.join(', ')}`;
  },
  function* exposure(before, after) {
    if (!after) return;
    const had = new Set(exposuresOf(before));
    for (const what of exposuresOf(after)) if (!had.has(what)) yield `exposure: ${what}`;
  },
  function* network(before, after) {
    if (!after?.kind.endsWith('NetworkPolicy')) return;
    for (const direction of ['egress', 'ingress']) {
      const had = new Set(rulesOf(before, direction));
      const more = rulesOf(after, direction).filter((rule) => !had.has(rule)).length;
      if (more > 0) yield `network: ${more} new ${direction} rule${more === 1 ? '' : 's'}`;
    }
  },
  function* images(before, after) {
    const had = new Set(imagesOf(before));
    for (const image of imagesOf(after)) {
      if (!had.has(image)) yield `image: ${image}${image.includes('@sha256:') ? '' : ', without a digest'}`;
    }
  },
  function* addresses(before, after) {
    const was = addressOf(before);
    const is = addressOf(after);
    if (was !== undefined && is !== undefined && was !== is) yield `address: moves from ${was} to ${is}`;
  },
];

/** The fate of the data of an object that leaves git. */
function* removal(manifest: Manifest): Generator<Risk> {
  const { kind, metadata } = manifest;
  const what = removed[kind];
  if (what === undefined) return;
  if (metadata.annotations?.['argocd.argoproj.io/sync-options']?.includes('Prune=false')) {
    yield `data: the ${kind} stays in the cluster with its data, and nothing updates it: ${page}`;
  } else yield `data: ${typeof what === 'string' ? what : what(manifest)}`;
}

function addressOf(manifest: Manifest | undefined): string | undefined {
  return manifest?.metadata.annotations?.['metallb.io/loadBalancerIPs'];
}

function grantsOf(manifest: Manifest | undefined): string[] {
  const rules = listAt(manifest, 'rules').flatMap((rule) =>
    listAt(rule, 'resources').flatMap((resource) =>
      listAt(rule, 'verbs').map((verb) => `${verb} ${resource}`),
    ),
  );
  const subjects = listAt(manifest, 'subjects').map(
    (subject) => `${at(subject, 'kind')} ${at(subject, 'name')}`,
  );
  const deliveries = [
    ...listAt(manifest, 'spec.sourceRepos').map((repository) => `deliver from ${repository}`),
    ...listAt(manifest, 'spec.destinations').map(
      (target) => `deliver to namespace ${at(target, 'namespace')}`,
    ),
    ...['clusterResourceWhitelist', 'namespaceResourceWhitelist'].flatMap((list) =>
      listAt(manifest, `spec.${list}`).map((kind) => `deliver ${at(kind, 'kind')}`),
    ),
  ];
  return [...rules, ...subjects, ...deliveries];
}

function exposuresOf(manifest: Manifest | undefined): string[] {
  if (manifest?.kind === 'IngressRoute')
    return listAt(manifest, 'spec.routes').map((route) => String(at(route, 'match')));
  const address = addressOf(manifest);
  return address === undefined ? [] : [`${address} on the LAN`];
}

function rulesOf(manifest: Manifest | undefined, direction: string): string[] {
  return listAt(manifest, `spec.${direction}`).map((rule) => JSON.stringify(rule));
}

function imagesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(imagesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'image' || key === 'imageName') && typeof inner === 'string' ? [inner] : imagesOf(inner),
  );
}

function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      value,
    );
}

function listAt(value: unknown, path: string): readonly unknown[] {
  const list = at(value, path);
  return Array.isArray(list) ? list : [];
}
