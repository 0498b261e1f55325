import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  controller: resources('20m', '96Mi', '192Mi', 'chosen: upstream sets none'),
  webhook: resources('10m', '48Mi', '96Mi', 'chosen: upstream sets none'),
  cainjector: resources('20m', '128Mi', '256Mi', 'chosen: upstream sets none'),
} as const;
