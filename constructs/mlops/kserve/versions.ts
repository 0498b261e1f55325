import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of the controller of KServe. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'kserve-resources',
  version: 'v0.20.0',
  repository: 'oci://ghcr.io/kserve/charts/kserve-resources',
  // GHCR redirects to the second for what it stores.
  hosts: ['ghcr.io', 'pkg-containers.githubusercontent.com'],
};

/**
 * Image of MLServer with all its runtimes, which serves models. Its libraries have the versions of its release: a model
 * that was trained with others brings an image of its own.
 */
// renovate: datasource=docker
export const serverImage = 'docker.io/seldonio/mlserver:1.7.1';

/** Image that downloads a model before its server starts. It has the version of the controller. */
// renovate: datasource=docker
export const storageImage = 'docker.io/kserve/storage-initializer:v0.20.0';

/** Image that logs or batches requests. It has the version of the controller. */
// renovate: datasource=docker
export const agentImage = 'docker.io/kserve/agent:v0.20.0';
