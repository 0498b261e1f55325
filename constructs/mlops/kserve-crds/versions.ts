import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of KServe's definitions. It has the version of the controller's chart. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'kserve-crd',
  version: 'v0.20.0',
  repository: 'oci://ghcr.io/kserve/charts/kserve-crd',
  // GHCR redirects to the second for what it stores.
  hosts: ['ghcr.io', 'pkg-containers.githubusercontent.com'],
};
