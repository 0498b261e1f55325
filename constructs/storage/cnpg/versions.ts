import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of CloudNativePG. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'cloudnative-pg',
  version: '0.29.0',
  repository: 'https://cloudnative-pg.github.io/charts',
};
