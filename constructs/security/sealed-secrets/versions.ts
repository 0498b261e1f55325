import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of Sealed Secrets. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'sealed-secrets',
  version: '2.19.1',
  repository: 'https://bitnami.github.io/sealed-secrets',
};

/**
 * Version of the controller. The chart still brings an older one; before 0.40.0 the controller has an endpoint that
 * lets others decrypt values.
 */
// renovate: datasource=docker depName=docker.io/bitnami/sealed-secrets-controller
export const controllerVersion = '0.40.0';
