import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of the Prometheus operator's definitions. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'prometheus-operator-crds',
  version: '31.0.1',
  repository: 'https://prometheus-community.github.io/helm-charts',
};
