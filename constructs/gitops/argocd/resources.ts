import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  controller: resources('250m', '512Mi', '1Gi', 'measured: 0.2 GiB for two Applications; room for a hundred'),
  repoServer: resources('100m', '256Mi', '512Mi', 'measured: 0.12 GiB idle; rendering charts needs more'),
  server: resources('50m', '128Mi', '256Mi', 'chosen: upstream sets none'),
  redis: resources('20m', '64Mi', '128Mi', 'measured: 10 MiB for two Applications'),
  applicationSet: resources('20m', '64Mi', '128Mi', 'chosen: upstream sets none'),
} as const;
