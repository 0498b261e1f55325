import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of Prometheus, Alertmanager and Grafana. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'kube-prometheus-stack',
  version: '88.5.3',
  repository: 'https://prometheus-community.github.io/helm-charts',
};
