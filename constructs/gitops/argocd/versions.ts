import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of Argo CD. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'argo-cd',
  version: '10.1.1',
  repository: 'https://argoproj.github.io/argo-helm',
};
