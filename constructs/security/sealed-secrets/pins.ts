import type { Pin } from '../../core/author/chart/pin.ts';

/** Values that the chart would generate. */
export const pins: readonly Pin[] = [
  {
    path: 'ingress.selfSigned',
    pinned: 'unset',
    otherwise: 'makes a new certificate at every rendering',
  },
];
