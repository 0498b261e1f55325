import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  coredns: resources('20m', '48Mi', '96Mi', 'chosen: a handful of names'),
} as const;
