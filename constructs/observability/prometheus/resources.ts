import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  operator: resources('50m', '128Mi', '256Mi', 'chosen: upstream sets none'),
  prometheus: resources('500m', '1Gi', '2Gi', 'as built: 7 days of a five-node homelab'),
  alertmanager: resources('20m', '64Mi', '128Mi', 'chosen: upstream sets none'),
  reloader: resources('10m', '32Mi', '64Mi', 'chosen: upstream sets none'),
  kubeStateMetrics: resources('20m', '96Mi', '192Mi', 'chosen: upstream sets none'),
  grafana: resources('100m', '256Mi', '512Mi', 'chosen: upstream sets none'),
  grafanaSidecar: resources('20m', '96Mi', '192Mi', 'chosen: upstream sets none'),
} as const;
