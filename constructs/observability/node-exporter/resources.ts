import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  exporter: resources('20m', '32Mi', '64Mi', 'chosen: upstream sets none'),
} as const;
