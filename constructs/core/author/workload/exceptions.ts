import { allExceptions } from '../../model/exception.ts';
import type { Pods } from '../../model/pods.ts';
import type { ContainerProps, PodProps } from './props.ts';

/** Adds what containers ask for beyond the secure default to the exceptions. */
export function enterExceptions(pods: Pods, props: PodProps): void {
  const containers: [string, Pick<ContainerProps, 'writableRoot' | 'userNamespaces'>][] = [
    [pods.name, props],
    ...Object.entries(props.init ?? {}),
    ...Object.entries(props.sidecars ?? {}),
  ];
  const { cluster, name: component } = pods.component;
  for (const [name, { writableRoot, userNamespaces }] of containers) {
    const container = `the container ${name} of the pods ${pods.name}`;
    if (writableRoot) {
      const what = `${container} may write to its root file system`;
      cluster.add(allExceptions, { component, what, reason: writableRoot.reason });
    }
    if (userNamespaces) {
      const what = `${container} may create user namespaces, without seccomp and AppArmor`;
      cluster.add(allExceptions, { component, what, reason: userNamespaces.reason });
    }
  }
}
