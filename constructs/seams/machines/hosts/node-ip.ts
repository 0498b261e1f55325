import type { ResolvedCluster, ResolvedNode } from '../../../core/spec/resolve.ts';

/**
 * The address of a node for traffic to other nodes: its tailnet address if the cluster has a tailnet, else its LAN
 * address.
 */
export function nodeIp(node: ResolvedNode, { network }: ResolvedCluster): string {
  return network.tailnet ? node.tailnetAddress! : node.address;
}
