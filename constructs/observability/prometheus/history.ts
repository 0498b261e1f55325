/**
 * Series that every cluster has at the least, so that a history that needs more space than they take never fits. Measured:
 * 4595 of a kube-apiserver 1.36.3 with the objects of the smaller example, its histograms left out, and 813 of a
 * node_exporter 1.5.0. Containers, the state of objects and the platform's own components come on top.
 */
const leastSeries = { apiServer: 4500, node: 800 } as const;

/** The least space of one value; Prometheus' documentation of its storage says 1 to 2 bytes. */
const bytesPerSample = 1;

/**
 * The bytes that each second of history takes at the least.
 *
 * @param nodes how many nodes the cluster has
 * @param interval seconds between two readings of a metric
 */
export function leastBytesPerSecond(nodes: number, interval: number): number {
  return ((leastSeries.apiServer + nodes * leastSeries.node) * bytesPerSample) / interval;
}
