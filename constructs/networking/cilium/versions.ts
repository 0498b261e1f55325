import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of Cilium. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'cilium',
  version: '1.20.0',
  repository: 'https://helm.cilium.io',
};
