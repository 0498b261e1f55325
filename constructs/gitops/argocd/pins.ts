import type { Pin } from '../../core/author/chart/pin.ts';

/** What the chart would make up by itself. */
export const pins: readonly Pin[] = [
  {
    path: 'configs.secret.argocdServerAdminPassword',
    pinned: 'unset',
    otherwise: 'writes the password into its values and the time of rendering beside it',
  },
];
