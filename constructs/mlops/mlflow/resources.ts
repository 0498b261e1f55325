import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  server: resources(
    '250m',
    '768Mi',
    '1536Mi',
    'measured: 0.66 to 0.7 GiB with 2 workers and no job consumers',
  ),
  account: resources('50m', '64Mi', '128Mi', 'chosen: a few lines of Python'),
} as const;
