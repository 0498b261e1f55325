import type { ChartVersion } from '../../core/author/chart/version.ts';

/** Chart of the NFS driver. */
export const chart: ChartVersion = {
  // renovate: datasource=helm
  name: 'csi-driver-nfs',
  version: '4.13.4',
  repository: 'https://raw.githubusercontent.com/kubernetes-csi/csi-driver-nfs/master/charts',
  // The repository serves files of a branch: on 2026-08-15 it replaced 4.13.4 without another version.
  git: {
    url: 'https://github.com/kubernetes-csi/csi-driver-nfs.git',
    commit: 'eb052a9a6723a6eb217ff1141944717d8da6d276',
    path: 'charts/v4.13.4/csi-driver-nfs',
  },
};
