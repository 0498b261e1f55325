import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  agent: resources('200m', '512Mi', '1Gi', 'chosen: upstream sets none'),
  datapath: resources('0', '0', '0', 'part of the agent'),
  init: resources('20m', '512Mi', '1Gi', 'upstream: the limit of its CNI copier, for all that run first'),
  envoy: resources('50m', '128Mi', '256Mi', 'chosen: upstream sets none'),
  operator: resources('50m', '128Mi', '256Mi', 'chosen: upstream sets none'),
  hubbleRelay: resources('20m', '64Mi', '128Mi', 'chosen: upstream sets none'),
  hubbleUi: resources('10m', '32Mi', '64Mi', 'chosen: upstream sets none'),
  hubbleUiBackend: resources('10m', '64Mi', '128Mi', 'chosen: upstream sets none'),
  certgen: resources('50m', '64Mi', '128Mi', 'chosen: upstream sets none'),
} as const;
