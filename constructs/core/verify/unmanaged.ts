import { servicesOf } from '../author/chart/facts.ts';
import type { Release } from '../author/chart/release.ts';
import { allReleases } from '../author/chart/release.ts';
import type { Build } from '../derive/build.ts';
import { machines } from '../derive/machines.ts';
import type { PodsEntry } from '../model/object-sink.ts';
import type { Pods } from '../model/pods.ts';
import { allPods } from '../model/pods.ts';
import { allSecrets } from '../model/secret.ts';
import { allProvidedCrds, allUnmanagedObjects } from '../model/unmanaged.ts';
import type { UnmanagedObjects, UnmanagedService } from './objects/unmanaged.ts';

/** Objects that charts, operators and people create in a cluster, so that other objects may name them. */
export function unmanagedObjects({ cluster }: Build): UnmanagedObjects {
  const objects = new Set(cluster.all(allUnmanagedObjects));
  const keys = new Map<string, readonly string[]>();
  for (const secret of cluster.all(allSecrets)) {
    for (const namespace of secret.readers.keys()) {
      objects.add(`Secret/${namespace}/${secret.name}`);
      keys.set(`Secret/${namespace}/${secret.name}`, [...secret.keys.keys()]);
    }
  }
  for (const { namespace, props } of cluster.all(allPods)) {
    if (props.origin !== 'workload' && props.serviceAccount !== undefined) {
      objects.add(`ServiceAccount/${namespace}/${props.serviceAccount}`);
    }
  }
  return {
    objects,
    keys,
    pods: cluster
      .all(allPods)
      .filter(({ props }) => props.origin !== 'workload')
      .map(podsOf),
    services: cluster.all(allReleases).flatMap(unmanagedServices),
    definitions: new Set([
      ...cluster.required(machines).definitions,
      ...cluster.all(allProvidedCrds).map(({ kind }) => kind),
    ]),
  };
}

function podsOf({ namespace, labels, ports }: Pods): PodsEntry {
  return { namespace, labels, ports: Object.entries(ports).map(([name, { port }]) => ({ name, port })) };
}

function unmanagedServices({ component, props, install }: Release): UnmanagedService[] {
  return servicesOf(props.chart, install).map(({ name, namespace = component.namespaceName, ports }) => ({
    name,
    namespace,
    ports,
  }));
}
