import { quantity } from '../base/quantity.ts';
import type { NodeSpec } from './spec.ts';

const mib = 2 ** 20;
const gib = 2 ** 30;

/**
 * Resources of nodes and requests of pods: CPU cores, bytes of memory and of disk, graphics cards, and the number of
 * pods.
 */
export interface Resources {
  readonly cpu: number;
  readonly memory: number;
  readonly disk: number;
  readonly gpus: number;
  readonly pods: number;
}

/**
 * Resources that a node reserves for its system, the kubelet's `system-reserved`; chosen.
 *
 * A server runs the API server, etcd and all controllers; an agent little more than the kubelet and containerd. The
 * disk also holds the operating system, container images and logs.
 */
export const systemReserve: Readonly<Record<NodeSpec['role'], Pick<Resources, 'cpu' | 'memory' | 'disk'>>> = {
  server: { cpu: 0.5, memory: 1024 * mib, disk: 12 * gib },
  agent: { cpu: 0.2, memory: 512 * mib, disk: 12 * gib },
};

/** Free memory below which the kubelet evicts pods. */
export const evictionReserve = 100 * mib;

/** Share of the installed memory that the kernel and firmware take before the kubelet counts it; chosen, on the safe side. */
const kernelShare = 0.03;

/** The most pods on a node: the kubelet's default. */
const maxPods = 110;

/** Resources of a node for pods and their local volumes. */
export function allocatable({ role, cpu, memory, disk, gpu }: NodeSpec): Resources {
  const reserve = systemReserve[role];
  return {
    cpu: cpu - reserve.cpu,
    memory: Math.floor(quantity(memory) * (1 - kernelShare)) - reserve.memory - evictionReserve,
    disk: quantity(disk) - reserve.disk,
    gpus: gpu ? (gpu.count ?? 1) : 0,
    pods: maxPods,
  };
}
