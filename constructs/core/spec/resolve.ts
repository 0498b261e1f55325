import { validate } from '../../../imports/cluster.validate.js';
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
  for (const { path, role } of roles) fillRole(cluster, path.split('.'), role);
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

function fillRole(cluster: unknown, path: readonly string[], role: RolePath['role']): void {
  const parent = valueAt(cluster, path.slice(0, -1));
  const key = path.at(-1)!;
  if (typeof parent !== 'object' || parent === null || Reflect.get(parent, key) !== undefined) return;
  if (role === 'storage-class' || role === 'local-storage-class')
    Reflect.set(parent, key, defaultClassOf(cluster as ResolvedCluster));
  if (role === 'host') Reflect.set(parent, key, hostNameOf(path.slice(0, -1)));
}

/** `object-store` for `components.objectStore.exposure`, `boards` for `components.notes.boards`. */
function hostNameOf(path: readonly string[]): string {
  const name = path.at(-1) === 'exposure' ? path.at(-2)! : path.at(-1)!;
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function sorted(labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
}
