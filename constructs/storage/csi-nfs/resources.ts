import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  provisioner: resources(
    '10m',
    '64Mi',
    '128Mi',
    'measured: ready in 4.4 s at 64Mi, 2.4 s at 80Mi, never at 48Mi, without being killed',
  ),
  resizer: resources('10m', '200Mi', '400Mi', 'upstream: its limit'),
  livenessProbe: resources('10m', '50Mi', '100Mi', 'upstream: its limit'),
  registrar: resources('10m', '50Mi', '100Mi', 'upstream: its limit'),
  controllerDriver: resources('10m', '100Mi', '200Mi', 'upstream: its limit'),
  nodeDriver: resources('10m', '150Mi', '300Mi', 'upstream: its limit'),
} as const;
