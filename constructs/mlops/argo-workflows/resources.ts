import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  controller: resources('100m', '192Mi', '384Mi', 'measured: 68 MiB with one workflow, and room for more'),
  server: resources('50m', '128Mi', '256Mi', 'measured: 97 MiB with a few workflows'),
  executor: resources('10m', '64Mi', '128Mi', 'chosen: as in the example of upstream'),
} as const;
