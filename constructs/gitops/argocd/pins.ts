import type { Pin } from '../../core/author/chart/pin.ts';

/** Values that the chart would generate. */
export const pins: readonly Pin[] = [
  {
    path: 'configs.secret.argocdServerAdminPassword',
    pinned: 'unset',
    otherwise: 'writes the password into its values and the time of rendering beside it',
  },
];
