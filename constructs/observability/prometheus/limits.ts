/**
 * The most that one scrape may bring, whatever its monitor says; one that brings more is dropped as a whole, and an alert
 * of the chart tells. Several times what the largest source here serves: the API server of K3s, whose process also
 * serves the metrics of controllers, scheduler and etcd.
 */
export const limits = {
  /** Series of a target. */
  enforcedSampleLimit: 200_000,
  /** Targets of a monitor. */
  enforcedTargetLimit: 250,
  enforcedLabelLimit: 64,
  /** Characters. */
  enforcedLabelNameLengthLimit: 256,
  /** Characters: paths of control groups are the longest. */
  enforcedLabelValueLengthLimit: 1024,
  enforcedBodySizeLimit: '128MB',
} as const;
