import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of NVIDIA's device plugin. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'nvidia-device-plugin',
  version: '0.20.0',
  repository: 'https://nvidia.github.io/k8s-device-plugin',
};
