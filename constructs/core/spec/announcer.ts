import type { ResolvedNode } from './resolve.ts';

/** The field's label that keeps a node out of announcing addresses; its value does not matter. */
export const excluded = 'node.kubernetes.io/exclude-from-external-load-balancers';

/** Whether a node may announce addresses of load balancers on its LAN. */
export function announces({ labels }: Pick<ResolvedNode, 'labels'>): boolean {
  return !(excluded in labels);
}
