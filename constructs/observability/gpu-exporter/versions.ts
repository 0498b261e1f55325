import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of the exporter of DCGM, NVIDIA's library that watches graphics cards. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'dcgm-exporter',
  version: '4.8.2',
  repository: 'https://nvidia.github.io/dcgm-exporter/helm-charts',
};
