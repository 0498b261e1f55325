import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  postgres: resources('500m', '1Gi', '2Gi', 'chosen: shared_buffers is a quarter of it'),
} as const;
