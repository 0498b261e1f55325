import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of Traefik. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'traefik',
  version: '41.3.0',
  repository: 'https://traefik.github.io/charts',
};
