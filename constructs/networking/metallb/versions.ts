import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of MetalLB. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'metallb',
  version: '0.16.1',
  repository: 'https://metallb.github.io/metallb',
};
