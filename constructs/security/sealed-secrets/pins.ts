import type { Pin } from '../../core/author/chart/pin.ts';

/** What the chart would make up by itself. */
export const pins: readonly Pin[] = [
  {
    path: 'ingress.selfSigned',
    pinned: 'unset',
    otherwise: 'makes a new certificate at every rendering',
  },
];
