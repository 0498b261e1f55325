import { setTimeout as sleep } from 'node:timers/promises';
import { quantity } from '../../constructs/core/base/quantity.ts';
import type { Api } from './api.ts';
import { type NodeLoad, nodeLoads, requested } from './capacity.ts';
import { type Claim, nameOf, type Pod, type Volume } from './kinds.ts';
import { CheckError } from './report.ts';
import { settle } from './settle.ts';

/** The pods of a lost node. */
export interface NodeLoss {
  readonly node: string;
  /** Pods that now run on other nodes. */
  readonly moved: number;
  /** Pods that wait for the node, each with the reason. */
  readonly bound: readonly string[];
}

/**
 * The agent with the most memory; among equals the one with the highest load; undefined in a cluster of servers only.
 */
export function largestWorker(loads: readonly NodeLoad[]): NodeLoad | undefined {
  const size = ({ node }: NodeLoad) => quantity(node.status.allocatable.memory ?? '0');
  return loads
    .filter(({ node }) => !('node-role.kubernetes.io/control-plane' in (node.metadata.labels ?? {})))
    .toSorted((a, b) => size(b) - size(a) || requested(b.pods, 'memory') - requested(a.pods, 'memory'))[0];
}

/** Removes a node permanently. @throws CheckError when a pod that is not bound to it does not run on another node */
export async function loseNode(api: Api, lost: NodeLoad, patience?: number): Promise<NodeLoss> {
  const [claims, volumes] = await Promise.all([
    api.list<Claim>('/api/v1/persistentvolumeclaims'),
    api.list<Volume>('/api/v1/persistentvolumes'),
  ]);
  const others = (await nodeLoads(api)).filter(({ node }) => node.metadata.name !== lost.node.metadata.name);
  const movable = lost.pods.filter(({ metadata }) => metadata.ownerReferences?.[0]?.kind !== 'DaemonSet');
  const bonds = new Map(movable.map((pod) => [pod, bondOf(pod, claims, volumes, others)]));
  const bound = movable.filter((pod) => bonds.get(pod));

  await api.delete(`/api/v1/nodes/${lost.node.metadata.name}`);
  // The pod garbage collector does this after a while.
  for (const { metadata } of lost.pods) {
    await api.delete(`/api/v1/namespaces/${metadata.namespace}/pods/${metadata.name}`, 0);
  }
  await sleep(1000);
  await settle(api, patience).catch((error: unknown) => {
    if (!(error instanceof CheckError)) throw error;
    const homeless = error.message.split('\n').filter((line) => !bound.some((pod) => isAbout(line, pod)));
    if (homeless.length > 0) throw new CheckError(homeless.join('\n'));
  });
  return {
    node: lost.node.metadata.name,
    moved: movable.length - bound.length,
    bound: bound.map((pod) => `${nameOf(pod)} (${bonds.get(pod)})`).toSorted(),
  };
}

/** The reason why a pod cannot run on any of the other nodes, regardless of room. */
function bondOf(
  pod: Pod,
  claims: readonly Claim[],
  volumes: readonly Volume[],
  others: readonly NodeLoad[],
): string | undefined {
  for (const { persistentVolumeClaim } of pod.spec.volumes ?? []) {
    const claim = claims.find(
      ({ metadata }) =>
        metadata.name === persistentVolumeClaim?.claimName && metadata.namespace === pod.metadata.namespace,
    );
    const volume = volumes.find(({ metadata }) => metadata.name === claim?.spec.volumeName);
    if (volume?.spec.nodeAffinity) return `local volume ${claim?.metadata.name}`;
  }
  const gpus = requested([pod], 'nvidia.com/gpu');
  const hasGpus = ({ node }: NodeLoad) => quantity(node.status.allocatable['nvidia.com/gpu'] ?? '0') >= gpus;
  if (!others.some(hasGpus)) return 'GPU';
  const selected = Object.entries(pod.spec.nodeSelector ?? {});
  const matches = ({ node }: NodeLoad) =>
    selected.every(([key, value]) => node.metadata.labels?.[key] === value);
  return others.some(matches) ? undefined : 'node selector';
}

/** True when a line of `settle` is about the controller of a pod, whose name is a prefix of the pod's. */
function isAbout(line: string, pod: Pod): boolean {
  const owner = /^\w+ (\S+):/.exec(line)?.[1];
  return owner !== undefined && `${nameOf(pod)}-`.startsWith(`${owner}-`);
}
