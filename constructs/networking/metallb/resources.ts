import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  controller: resources('20m', '96Mi', '192Mi', 'chosen: upstream sets none'),
  speaker: resources('50m', '96Mi', '192Mi', 'chosen: upstream sets none'),
} as const;
