import { resources } from '../../core/model/resources.ts';

/** Resources of what K3s brings, as its manifests state them. */
export const containers = {
  kubelet: resources('0', '0', '0', 'part of the system reserve'),
  coredns: { ...resources('100m', '70Mi', '170Mi', 'upstream: K3s manifest'), foreign: true },
  metricsServer: resources('100m', '70Mi', '140Mi', 'upstream: K3s manifest; limit chosen'),
  localPathProvisioner: resources('10m', '32Mi', '64Mi', 'chosen: K3s sets none'),
} as const;
