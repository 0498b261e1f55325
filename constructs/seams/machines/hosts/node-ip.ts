import type { ResolvedCluster, ResolvedNode } from '../../../core/spec/resolve.ts';

/** The address at which a node talks to the others: its own on the tailnet, where there is one, on all nodes alike. */
export function nodeIp(node: ResolvedNode, { network }: ResolvedCluster): string {
  return network.tailnet ? node.tailnetAddress! : node.address;
}
