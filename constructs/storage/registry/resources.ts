import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  server: resources('50m', '96Mi', '192Mi', 'chosen: it was seen to take 43 MiB after a push'),
} as const;
