import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  controller: resources('20m', '64Mi', '128Mi', 'chosen: upstream sets none'),
} as const;
