import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  plugin: resources('20m', '64Mi', '128Mi', 'chosen: upstream sets none'),
} as const;
