import { describe, expect, it } from 'vitest';
import type { ChartFacts } from '../../../../constructs/core/author/chart/facts.ts';
import { pinnedChart } from '../../../../constructs/core/author/chart/version.ts';
import { build } from '../../../../constructs/core/derive/build.ts';
import { proveCharts } from '../../../../constructs/core/verify/charts/index.ts';
import { checkObjects } from '../../../../constructs/core/verify/charts/objects.ts';
import { chart } from '../../../../constructs/gitops/argocd/versions.ts';
import { emptyCluster, Part } from '../../../support/cluster.ts';
import { sample } from './sample.ts';

const install = { release: 'app', namespace: 'app', values: {} };

function paths(
  objects: ChartFacts['objects'],
  there: { definitions?: string[]; namespaces?: string[] } = {},
): string[] {
  const surroundings = {
    definitions: new Set(there.definitions),
    namespaces: new Set(['app', ...(there.namespaces ?? [])]),
  };
  return checkObjects({ ...sample, objects }, install, surroundings, 'app').map(({ path }) => path);
}

describe('an object of a chart', () => {
  const monitor = { group: 'monitoring.coreos.com', kind: 'PodMonitor', namespace: '{namespace}' };

  it('needs a definition of its kind, unless the kind is built in', () => {
    expect(paths([monitor])).toEqual(['app monitoring.coreos.com/PodMonitor']);
    expect(paths([monitor], { definitions: ['monitoring.coreos.com/PodMonitor'] })).toEqual([]);
    expect(paths([{ group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' }])).toEqual([]);
    expect(paths([{ group: 'apps', kind: 'Deployment', namespace: '{namespace}' }])).toEqual([]);
  });

  it('needs an existing namespace, unless the chart makes namespaces itself', () => {
    const role = { group: 'rbac.authorization.k8s.io', kind: 'Role', namespace: 'elsewhere' };
    expect(paths([role])).toEqual(['app namespace elsewhere']);
    expect(paths([role], { namespaces: ['elsewhere'] })).toEqual([]);
    expect(paths([role, { group: '', kind: 'Namespace' }])).toEqual([]);
  });
});

/** A component with a chart that makes certificates, beside a component that defines their kind. */
class Certified extends Part {
  constructor(bootstrap: boolean) {
    const cluster = emptyCluster();
    super(cluster, 'argocd');
    new Definitions(cluster, 'cert-manager');
    const values = { server: { certificate: { enabled: true } } };
    this.release({ chart: pinnedChart(chart), bootstrap, values });
  }
}

class Definitions extends Part {
  constructor(...[cluster, name]: ConstructorParameters<typeof Part>) {
    super(cluster, name);
    this.providesCrds('cert-manager.io/Certificate');
  }
}

describe('a chart that is installed at boot', () => {
  const found = (boot: boolean) =>
    proveCharts(build(new Certified(boot).cluster)).filter(({ path }) => path.includes('cert-manager.io'));

  it('cannot make objects of a kind that is defined later', () => {
    expect(found(true)).toMatchObject([
      {
        path: 'argocd cert-manager.io/Certificate',
        expected: 'a definition that exists when the chart is installed',
      },
    ]);
  });

  it('can make them when it is installed by the delivery', () => {
    expect(found(false)).toEqual([]);
  });
});
