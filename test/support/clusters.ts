import { cluster as homelab } from '../../clusters/homelab.ts';
import { cluster as single } from '../../clusters/single.ts';
import type { ClusterFile } from '../../constructs/synthesize.ts';

/** The clusters that ship. */
export const shipped: readonly ClusterFile[] = [
  { file: 'clusters/homelab.ts', spec: homelab },
  { file: 'clusters/single.ts', spec: single },
];
