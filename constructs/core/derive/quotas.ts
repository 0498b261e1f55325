import type { Cluster } from '../author/cluster.ts';
import { groupBy } from '../base/collections.ts';
import { mebibytes, quantity } from '../base/quantity.ts';
import type { PlacedObject } from '../model/placed.ts';
import type { Pods } from '../model/pods.ts';
import { allPods } from '../model/pods.ts';

/**
 * A quota for each namespace in which only components' own workloads run: twice their requests, which is the most
 * during an update of all of them. The capacity proof did not count more.
 *
 * Charts and operators make pods without requests, and a quota would refuse these.
 */
export function deriveQuotas(cluster: Cluster): PlacedObject[] {
  const groups = groupBy(
    cluster.all(allPods).filter(({ props }) => !props.process),
    (pods) => pods.namespace,
  );
  return [...groups]
    .filter(([, pods]) =>
      pods.every(({ props }) => props.origin === 'workload' && props.kind !== 'DaemonSet'),
    )
    .map(([namespace, pods]) => ({ component: pods[0]!.component, manifest: quota(namespace, pods) }));
}

function quota(namespace: string, pods: readonly Pods[]) {
  const twice = (of: (pods: Pods) => number) =>
    2 * pods.reduce((sum, group) => sum + of(group) * (group.props.replicas ?? 1), 0);
  return {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'counted', namespace, labels: { 'app.kubernetes.io/part-of': 'hearth' } },
    spec: {
      hard: {
        pods: String(twice(() => 1)),
        'requests.cpu': `${Math.ceil(twice(({ props }) => quantity(props.resources.cpu)) * 1000)}m`,
        'requests.memory': mebibytes(twice(({ props }) => quantity(props.resources.memory))),
        'limits.memory': mebibytes(twice(({ props }) => quantity(props.resources.memoryLimit))),
      },
    },
  };
}
