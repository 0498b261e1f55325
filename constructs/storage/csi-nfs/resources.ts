import { resources } from '../../core/model/resources.ts';

/** Resources of each pod, the sum of its containers. */
export const containers = {
  controller: resources('40m', '100Mi', '200Mi', 'upstream: sum of its four sidecars, rounded'),
  node: resources('30m', '60Mi', '120Mi', 'upstream: sum of its sidecars'),
} as const;
