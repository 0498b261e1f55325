import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  exporter: resources(
    '100m',
    '256Mi',
    '512Mi',
    'upstream: its requests and limits, with half of the limit requested',
  ),
} as const;
