import { resources } from '../constructs/core/model/resources.ts';

/** A step of a pipeline with a small model. */
export const stepResources = resources(
  '250m',
  '512Mi',
  '1Gi',
  'measured: 418 MiB at most, by evaluate on 12,000 requests',
);

/** The monitor of a small model. */
export const monitorResources = resources(
  '100m',
  '384Mi',
  '768Mi',
  'measured: 346 MiB and 0.02 cores on 12,000 requests of a day',
);
