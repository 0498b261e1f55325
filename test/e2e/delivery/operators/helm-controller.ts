import { allReleases } from '../../../../constructs/core/author/chart/release.ts';
import type { Manifest } from '../../../../constructs/core/base/manifest.ts';
import { inventory } from '../../../../constructs/core/verify/inventory.ts';
import { definitionOf, definitionsOf, objectsOfRelease } from '../chart-objects.ts';
import type { Operator } from './world.ts';

/** Installs the boot charts as K3s does, and writes the job into the status. */
export const helmController: Operator = async (world) => {
  for (const chart of await world.list('/apis/helm.cattle.io/v1/helmcharts', 'HelmChart')) {
    const jobName = `helm-install-${chart.metadata.name}`;
    if (chart.status?.jobName === jobName) continue;
    const release = world.build.cluster
      .all(allReleases)
      .find(({ install }) => install.release === chart.metadata.name);
    if (!release) continue;
    const objects = objectsOfRelease(
      release,
      world.build.values.get(release)!,
      inventory(world.build.cluster),
    );
    const namespaces = new Set([
      release.install.namespace,
      ...objects.map(({ metadata }) => metadata.namespace ?? ''),
    ]);
    const homes = [...namespaces].filter((name) => name !== '').map(namespaceOf);
    const late = definitionsAtRunTime[release.props.chart.chart] ?? [];
    for (const object of [
      ...homes,
      ...definitionsOf(release),
      ...late.map(([group, kind]) => definitionOf(group, kind)),
      ...objects,
    ]) {
      await world.api.apply(object);
    }
    await world.setStatus(chart, { jobName });
  }
};

function namespaceOf(name: string): Manifest {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
}

/** Definitions that the installed software creates when it runs, instead of its chart. */
const definitionsAtRunTime: Readonly<Record<string, readonly (readonly [group: string, kind: string])[]>> = {
  cilium: [
    ['cilium.io', 'CiliumNetworkPolicy'],
    ['cilium.io', 'CiliumClusterwideNetworkPolicy'],
  ],
};
