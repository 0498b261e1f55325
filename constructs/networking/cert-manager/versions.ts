import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of cert-manager. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'cert-manager',
  version: 'v1.21.1',
  repository: 'https://charts.jetstack.io',
  hosts: ['charts.jetstack.io'],
};
