import { validate } from '../../../imports/cluster.validate.js';
import { keyPath } from '../base/path.ts';
import { withGpu } from './gpu.ts';
import type { Resolved } from './resolved.ts';
import type { RolePath } from './roles.ts';
import type { BaseSpec } from './spec.ts';

/** The cluster's network, nodes and storage, with every default filled in. */
export type ResolvedCluster = Resolved<
  BaseSpec,
  | 'git.authorities'
  | 'git.knownHosts'
  | 'git.private'
  | 'git.revision'
  | 'network.apiAddressIsExternal'
  | 'network.podCidr'
  | 'network.proxy.except'
  | 'network.registryMirrors'
  | 'network.routed'
  | 'network.serviceCidr'
  | 'network.subnets.*.mtu'
  | 'network.tailnet.cidr'
  | 'network.tailnet.podMtu'
  | 'network.timeServers'
  | 'nodes.*.networkInterface'
  | 'nodes.*.arch'
  | 'nodes.*.gpu.count'
  | 'nodes.*.gpu.reserved'
  | 'nodes.*.labels'
  | 'nodes.*.taints'
  | 'storage.classes.*.default'
  | 'storage.classes.*.nfsVersion'
>;

/** A node with every default filled in. */
export type ResolvedNode = ResolvedCluster['nodes'][number];

/** Name of the class for claims without a class; empty when the file has no default class, which the checks refuse. */
export function defaultClassOf({ storage }: ResolvedCluster): string {
  return storage.classes.find((storageClass) => storageClass.default)?.name ?? '';
}

/** The size in bytes of the largest packet that passes on every LAN of the cluster. */
export function smallestMtu({ network }: ResolvedCluster): number {
  return Math.min(...network.subnets.map(({ mtu }) => mtu));
}

/** A copy of a cluster file of the right shape with every default filled in. */
export function fillDefaults(spec: unknown, roles: readonly RolePath[]): ResolvedCluster {
  const cluster = copyOf(spec);
  // The validator fills in the constant defaults; the shape was checked before.
  validate(cluster);
  for (const role of roles) fillRole(cluster, role);
  const { nodes, ...rest } = cluster as ResolvedCluster;
  return { ...rest, nodes: nodes.map(withGpu).map((node) => ({ ...node, labels: sorted(node.labels) })) };
}

/** Plain data, copied. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
}

/** The value at a path; undefined when the path does not exist. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** A value and its path in the cluster file. */
export interface PlacedValue {
  /** Path as text, such as `teams[0].name`. */
  readonly path: string;
  readonly value: unknown;
}

/** The values at a dotted path, with `*` for every item of a list; none when the path does not exist. */
export function valuesAt(value: unknown, path: string): PlacedValue[] {
  return path.split('.').reduce<PlacedValue[]>(
    (places, key) =>
      places.flatMap((place) => {
        if (typeof place.value !== 'object' || place.value === null) return [];
        if (key !== '*') return [{ path: keyPath(place.path, key), value: Reflect.get(place.value, key) }];
        const items: readonly unknown[] = Array.isArray(place.value) ? place.value : [];
        return items.map((item, i) => ({ path: keyPath(place.path, i), value: item }));
      }),
    [{ path: '', value }],
  );
}

function fillRole(cluster: unknown, { path, role }: RolePath): void {
  const keys = path.split('.');
  const key = keys.pop()!;
  for (const { value: parent } of valuesAt(cluster, keys.join('.'))) {
    if (typeof parent !== 'object' || parent === null || Reflect.get(parent, key) !== undefined) continue;
    if (role === 'storage-class' || role === 'local-storage-class')
      Reflect.set(parent, key, defaultClassOf(cluster as ResolvedCluster));
    if (role === 'host' && !keys.includes('*')) Reflect.set(parent, key, hostNameOf(keys));
  }
}

/** `object-store` for `components.objectStore.exposure`, `boards` for `components.notes.boards`. */
function hostNameOf(path: readonly string[]): string {
  const name = path.at(-1) === 'exposure' ? path.at(-2)! : path.at(-1)!;
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function sorted(labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
}
