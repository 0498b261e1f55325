import type { Machines } from '../../../core/derive/machines.ts';
import { bootstrapFiles } from './index.ts';
import { manifestsAtBoot } from './manifests.ts';

/** Hosts that are reached over ssh and run K3s. */
export const hosts: Machines = {
  definitions: ['helm.cattle.io/HelmChart', 'helm.cattle.io/HelmChartConfig'],
  atBoot: manifestsAtBoot,
  files: bootstrapFiles,
};
