import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of the NFS driver. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'csi-driver-nfs',
  version: '4.13.4',
  repository: 'https://raw.githubusercontent.com/kubernetes-csi/csi-driver-nfs/master/charts',
};
