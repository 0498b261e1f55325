import { allExceptions } from '../../model/exception.ts';
import type { Pods } from '../../model/pods.ts';
import type { ContainerProps, PodProps } from './props.ts';

/** Adds the containers with a writable root file system to the exceptions. */
export function enterWritableRoots(pods: Pods, props: PodProps): void {
  const containers: [string, Pick<ContainerProps, 'writableRoot'>][] = [
    [pods.name, props],
    ...Object.entries(props.init ?? {}),
    ...Object.entries(props.sidecars ?? {}),
  ];
  const { cluster, name: component } = pods.component;
  for (const [name, { writableRoot }] of containers) {
    if (!writableRoot) continue;
    const what = `the container ${name} of the pods ${pods.name} may write to its root file system`;
    cluster.add(allExceptions, { component, what, reason: writableRoot.reason });
  }
}
