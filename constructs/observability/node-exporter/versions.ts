import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of the node exporter. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'prometheus-node-exporter',
  version: '4.56.1',
  repository: 'https://prometheus-community.github.io/helm-charts',
};
