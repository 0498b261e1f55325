import type { Pin } from '../../core/author/chart/pin.ts';

/** Values that the chart would generate. */
export const pins: readonly Pin[] = [
  {
    path: 'hubble.tls.auto.method',
    pinned: ['cronJob', 'certmanager'],
    when: { 'hubble.enabled': true, 'hubble.tls.enabled': true, 'hubble.tls.auto.enabled': true },
    otherwise: 'makes new certificates at every rendering',
  },
  {
    path: 'clustermesh.apiserver.tls.auto.method',
    pinned: ['cronJob', 'certmanager'],
    when: { 'clustermesh.useAPIServer': true },
    otherwise: 'makes new certificates at every rendering',
  },
];
