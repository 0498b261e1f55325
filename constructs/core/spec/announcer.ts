import type { ResolvedNode } from './resolve.ts';

/** The standard label of nodes that do not announce addresses; any value counts. */
export const excluded = 'node.kubernetes.io/exclude-from-external-load-balancers';

/** True when a node may announce addresses of load balancers on its LAN. */
export function announces({ labels }: Pick<ResolvedNode, 'labels'>): boolean {
  return !(excluded in labels);
}
