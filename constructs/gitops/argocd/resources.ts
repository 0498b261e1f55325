import { resources } from '../../core/model/resources.ts';

const loads =
  'measured: the binary alone maps 157 MiB; it starts in 0.3 s at 256Mi, 0.8 s at 128Mi, never at 64Mi';

/** Resources of each container. */
export const containers = {
  controller: resources('250m', '512Mi', '1Gi', 'measured: 0.2 GiB for two Applications; room for a hundred'),
  repoServer: resources('100m', '256Mi', '512Mi', 'measured: 0.12 GiB idle; rendering charts needs more'),
  server: resources('50m', '128Mi', '256Mi', loads),
  redis: resources('20m', '64Mi', '128Mi', 'measured: 10 MiB for two Applications'),
  redisSecretInit: resources('20m', '128Mi', '256Mi', loads),
  applicationSet: resources('20m', '128Mi', '256Mi', loads),
} as const;
