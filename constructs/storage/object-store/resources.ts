import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  server: resources('250m', '512Mi', '1Gi', 'measured: 0.37 GiB with one client'),
  setup: resources('50m', '96Mi', '192Mi', 'measured: mc peaks at 95 MiB'),
} as const;
