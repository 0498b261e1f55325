import type { Volume as PodVolume, VolumeMount } from '../../../../imports/types/index.ts';
import { mebibytes, quantity } from '../../base/quantity.ts';
import { authorProblems } from '../../model/author-problem.ts';
import { Claim } from '../../model/claim.ts';
import { allExceptions } from '../../model/exception.ts';
import type { PodsProps } from '../../model/pods.ts';
import type { ResourceRequirements } from '../../model/resources.ts';
import type { Scope } from '../object.ts';

/** Folder in memory with a limit, which is added to the memory that the pod asks for. */
export interface MemoryVolume {
  /** The most that it may hold, such as `4Gi`. */
  readonly memory: string;
}

/** Empty folder on the node's disk with a limit, which is counted against the disk. */
export interface ScratchVolume {
  /** The most that it may hold, such as `20Gi`. */
  readonly scratch: string;
}

/**
 * Existing folder of the host, such as its devices or logs: an exception, and only in a component of the privileged
 * level. `hostFolder()` creates a folder for a component.
 */
export interface HostVolume {
  /** Absolute path on the host. Pods do not start on a node without the folder. */
  readonly host: string;
  /** Why no other volume is enough. */
  readonly reason: string;
}

/** One volume of a pod, besides its files. */
export type Volume = Claim | MemoryVolume | ScratchVolume | HostVolume;

/** The volumes of pods by the path that they are mounted at. */
export type Volumes = Readonly<Record<string, Volume>>;

/** Resources of a container, with the volumes in memory added to its memory. */
export function resourcesWith(resources: ResourceRequirements, volumes: Volumes = {}): ResourceRequirements {
  const sizes = Object.values(volumes).flatMap((volume) => ('memory' in volume ? [volume.memory] : []));
  if (sizes.length === 0) return resources;
  const { memory, memoryLimit } = resources;
  return { ...resources, memory: total([memory, ...sizes]), memoryLimit: total([memoryLimit, ...sizes]) };
}

/** Disk space that is counted for each pod. */
export function spaceOf(volumes: Volumes = {}): Pick<PodsProps, 'claims' | 'scratch'> {
  const all = Object.values(volumes);
  const claims = [...new Set(all.filter((volume) => volume instanceof Claim))];
  const scratch = all.flatMap((volume) => ('scratch' in volume ? [volume.scratch] : []));
  return { ...(claims.length > 0 && { claims }), ...(scratch.length > 0 && { scratch: total(scratch) }) };
}

/** The mounts of the volumes in a container. */
export function mountsOf(volumes: Volumes = {}): VolumeMount[] {
  return Object.keys(volumes).map((path) => ({ name: volumeName('volume', path), mountPath: path }));
}

/** The volumes of a pod. */
export function volumesOf(component: Scope, volumes: Volumes = {}): PodVolume[] {
  return Object.entries(volumes).map(([path, volume]) => ({
    name: volumeName('volume', path),
    ...sourceOf(component, path, volume),
  }));
}

/** The name of a volume in its pod, after the path that it is mounted at. */
export function volumeName(prefix: string, path: string): string {
  return `${prefix}${path.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.replace(/-$/, '').slice(0, 63);
}

function sourceOf(component: Scope, path: string, volume: Volume): Omit<PodVolume, 'name'> {
  if (volume instanceof Claim) {
    checkNamespace(component, path, volume);
    return { persistentVolumeClaim: { claimName: volume.reference } };
  }
  if ('memory' in volume) return { emptyDir: { medium: 'Memory', sizeLimit: volume.memory } };
  if ('scratch' in volume) return { emptyDir: { sizeLimit: volume.scratch } };
  const { host, reason } = volume;
  checkLevel(component, path, host);
  component.cluster.add(allExceptions, {
    component: component.name,
    what: `pods mount the folder ${host} of their node`,
    reason,
  });
  // DirectoryOrCreate would turn a wrong path into an empty folder that belongs to root.
  return { hostPath: { path: host, type: 'Directory' } };
}

function checkNamespace(component: Scope, path: string, { name, namespace }: Claim): void {
  if (namespace === component.namespaceName) return;
  component.cluster.add(authorProblems, {
    code: 'claim-of-other-namespace',
    path: `${component.name} volumes ${path}`,
    found: `the claim ${name} of namespace ${namespace}`,
    expected: `a claim of namespace ${component.namespaceName}, since pods mount claims of their own only`,
    fix: 'Make the claim in this component, or run both in one namespace.',
  });
}

function checkLevel(component: Scope, path: string, host: string): void {
  const level = component.props.podSecurity?.level ?? 'restricted';
  if (level === 'privileged') return;
  component.cluster.add(authorProblems, {
    code: 'host-folder-not-privileged',
    path: `${component.name} volumes ${path}`,
    found: `the folder ${host} of the host, with pods that are ${level}`,
    expected: 'a component whose podSecurity is privileged, which a folder of the host needs',
    fix: "Use hostFolder(), which restricted pods may mount, or give podSecurity the level 'privileged' with its reason.",
  });
}

function total(sizes: readonly string[]): string {
  return mebibytes(sizes.reduce((sum, size) => sum + quantity(size), 0));
}
