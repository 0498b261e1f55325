import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  operator: resources('50m', '128Mi', '256Mi', 'chosen: upstream sets none'),
} as const;
