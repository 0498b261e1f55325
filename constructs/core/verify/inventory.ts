import type { Cluster } from '../author/cluster.ts';
import type { PodSecurityLevel } from '../author/component.ts';
import type { Claim, ClaimSpace } from '../model/claim.ts';
import type { PodsProps, Protocol, Toleration } from '../model/pods.ts';
import { allPods } from '../model/pods.ts';

/**
 * Properties of pods that are known at synth, for the proofs of capacity and reachability and for tests on a real
 * control plane.
 */
export interface PodsInventory {
  readonly component: string;
  readonly namespace: string;
  readonly name: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job' | 'CronJob' | 'Pod';
  readonly origin: PodsProps['origin'];
  readonly labels: Readonly<Record<string, string>>;
  readonly replicas: number;
  readonly hostNetwork: boolean;
  readonly serviceAccount?: string;
  readonly cpu: string;
  readonly memory: string;
  readonly memoryLimit: string;
  readonly gpus: number;
  readonly ports: readonly { readonly name: string; readonly port: number; readonly protocol: Protocol }[];
  readonly nodeSelector: Readonly<Record<string, string>>;
  readonly tolerations: readonly Toleration[];
  readonly arch: readonly ('amd64' | 'arm64')[];
  readonly podSecurity: PodSecurityLevel;
  readonly volume?: { readonly size: string; readonly storageClass: string };
  /** Claims that the pods share with others. */
  readonly claims?: readonly CountedClaim[];
  /** Space on the node's disk that each pod may fill. */
  readonly scratch?: string;
}

/** A PersistentVolumeClaim object as capacity counts it. */
export interface CountedClaim extends ClaimSpace {
  /** `namespace/name` of the PersistentVolumeClaim. */
  readonly id: string;
}

/**
 * All declared pods of a cluster that can be counted: without processes of the nodes, without the pods of teams, whose
 * number is unknown, and without pods that run instead of counted ones.
 */
export function inventory(cluster: Cluster): PodsInventory[] {
  return cluster
    .all(allPods)
    .filter(({ props }) => !props.process && props.origin !== 'people' && props.insteadOf === undefined)
    .map(({ component, name, namespace, hostNetwork, ports, props }) => ({
      component: component.name,
      namespace,
      name,
      kind: props.kind,
      origin: props.origin,
      labels: props.labels,
      replicas: props.replicas ?? 1,
      hostNetwork,
      ...(props.serviceAccount !== undefined && { serviceAccount: props.serviceAccount }),
      cpu: props.resources.cpu,
      memory: props.resources.memory,
      memoryLimit: props.resources.memoryLimit,
      gpus: props.gpus ?? 0,
      ports: Object.entries(ports).map(([port, value]) => ({
        name: port,
        port: value.port,
        protocol: value.protocol ?? 'TCP',
      })),
      nodeSelector: props.placement?.nodeSelector ?? {},
      tolerations: props.placement?.tolerations ?? [],
      arch: props.placement?.arch ?? ['amd64', 'arm64'],
      podSecurity: component.props.podSecurity?.level ?? 'restricted',
      ...(props.volume && { volume: props.volume }),
      ...(props.claims && { claims: props.claims.map(countedClaim) }),
      ...(props.scratch !== undefined && { scratch: props.scratch }),
    }));
}

/** A claim handle as capacity counts it. */
export function countedClaim({ namespace, name, space }: Claim): CountedClaim {
  return { id: `${namespace}/${name}`, ...space };
}
