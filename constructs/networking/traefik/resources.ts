import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  traefik: resources('100m', '128Mi', '256Mi', 'chosen: upstream sets none'),
} as const;
