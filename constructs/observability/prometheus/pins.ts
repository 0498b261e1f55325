import type { Pin } from '../../core/author/chart/pin.ts';

/** Values that the chart would generate. */
export const pins: readonly Pin[] = [
  {
    path: 'grafana.admin.existingSecret',
    pinned: 'set',
    when: { 'grafana.enabled': true },
    otherwise: 'makes a new password at every rendering',
  },
];
