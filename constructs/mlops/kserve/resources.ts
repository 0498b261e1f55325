import { resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  manager: resources('20m', '128Mi', '256Mi', 'measured: 78 MB with two models'),
  proxy: resources('10m', '150Mi', '300Mi', 'upstream: the limit of its chart'),
  /** The container that downloads a model; a limit above twice the request is refused in namespaces of teams. */
  storage: resources('100m', '256Mi', '512Mi', 'chosen: it streams files to the disk'),
  /** The container that logs or batches the requests of a model, where its InferenceService asks for it. */
  agent: resources('50m', '128Mi', '256Mi', 'chosen: it holds the requests that it passes on'),
} as const;
