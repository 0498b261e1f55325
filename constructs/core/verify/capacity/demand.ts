import { quantity } from '../../base/quantity.ts';
import type { Resources } from '../../spec/allocatable.ts';
import type { ResolvedCluster } from '../../spec/resolve.ts';
import type { CountedClaim, PodsInventory } from '../inventory.ts';

/** Pods to be placed on nodes. */
export interface PodDemand
  extends Pick<
    PodsInventory,
    | 'component'
    | 'name'
    | 'kind'
    | 'replicas'
    | 'cpu'
    | 'memory'
    | 'gpus'
    | 'nodeSelector'
    | 'tolerations'
    | 'arch'
    | 'claims'
    | 'scratch'
  > {
  /**
   * Allows one of the pods per node.
   * @default false
   */
  readonly spread?: boolean;
  /** Claim of each pod. */
  readonly volume?: {
    readonly size: string;
    readonly storageClass: string;
    /**
     * Lets pods on several nodes write to it (`ReadWriteMany`).
     * @default false
     */
    readonly shared?: boolean;
  };
  /**
   * True for a claim alone: the pods that mount it are counted elsewhere.
   * @default false
   */
  readonly claimOnly?: boolean;
}

/** One pod, or the pod of a DaemonSet that runs on each node. */
export interface Pod {
  /** `component/name` of its pods. */
  readonly id: string;
  readonly demand: PodDemand;
  /** Amounts of the pod itself, without the claims that it shares with others. */
  readonly need: Resources;
  /** Shared claims that take space on the disk of the pod's node. */
  readonly claims: readonly CountedClaim[];
}

/** The pods of a demand: one for each replica, or a single one for a DaemonSet. */
export function podsOf(demand: PodDemand, spec: ResolvedCluster): Pod[] {
  const {
    component,
    name,
    kind,
    replicas,
    cpu,
    memory,
    gpus,
    volume,
    claims = [],
    scratch,
    claimOnly,
  } = demand;
  const need = {
    cpu: quantity(cpu),
    memory: quantity(memory),
    disk:
      (volume && isLocal(volume.storageClass, spec) ? quantity(volume.size) : 0) +
      (scratch === undefined ? 0 : quantity(scratch)),
    gpus,
    pods: claimOnly ? 0 : 1,
  };
  const pod: Pod = {
    id: `${component}/${name}`,
    demand,
    need,
    claims: claims.filter((claim) => isOnNode(claim, spec)),
  };
  return Array.from({ length: kind === 'DaemonSet' ? 1 : replicas }, () => pod);
}

/** True when a claim takes space on the disk of one node. */
export function isOnNode({ node, storageClass }: CountedClaim, spec: ResolvedCluster): boolean {
  return node !== undefined || isLocal(storageClass, spec);
}

function isLocal(name: string | undefined, { storage }: ResolvedCluster): boolean {
  return storage.classes.some((known) => known.type === 'local' && known.name === name);
}
