/** The resource that pods request to get graphics cards, and the key of the taint of nodes that are for such pods alone. */
export const gpuResource = 'nvidia.com/gpu';

/** Label of every node with a graphics card. */
export const gpuLabel = { 'nvidia.com/gpu.present': 'true' } as const;

/** Keeps pods without a graphics card off a node. */
const gpuTaint = `${gpuResource}=present:NoSchedule`;

interface Node {
  readonly gpu?: { readonly reserved: boolean };
  readonly labels: Readonly<Record<string, string>>;
  readonly taints: readonly string[];
}

/** A node with the label and the taint that follow from its graphics card. */
export function withGpu<T extends Node>(node: T): T {
  const { gpu, labels, taints } = node;
  if (!gpu) return node;
  return {
    ...node,
    labels: { ...gpuLabel, ...labels },
    taints: gpu.reserved && !taints.includes(gpuTaint) ? [...taints, gpuTaint] : taints,
  };
}
