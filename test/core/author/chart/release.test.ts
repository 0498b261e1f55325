import { describe, expect, it } from 'vitest';
import type { ChartFacts } from '../../../../constructs/core/author/chart/facts.ts';
import { Release } from '../../../../constructs/core/author/chart/release.ts';
import { emptyCluster, Part, tiny } from '../../../support/cluster.ts';

const chart: ChartFacts = {
  chart: 'generated',
  version: '1.0.0',
  appVersion: '1.0.0',
  repository: 'https://charts.example.org',
  values: {},
  names: {},
  services: [],
  webhooks: [],
  crds: [],
  objects: [],
  pods: ['a', 'b'].map((name) => ({
    name,
    kind: 'Deployment' as const,
    labels: { part: name },
    ports: {},
    hostNetwork: false,
    api: false,
    podSecurity: 'restricted' as const,
  })),
};

describe('the pods that read a value of a chart', () => {
  const release = new Release(new Part(emptyCluster(), 'app'), { chart, values: {} });
  const controller = release.pods('controller', 'a', tiny, { reads: ['controller'] });
  const store = release.pods('store', 'b', tiny, { reads: ['controller.persistence'] });

  it('are all that read a part with it: who reads more keeps what another reads too', () => {
    expect(release.readersAt(['controller', 'persistence', 'url'])).toEqual([controller, store]);
    expect(release.readersAt(['controller', 'url'])).toEqual([controller]);
  });

  it('are nobody where no part is read', () => {
    expect(release.readersAt(['controllers', 'url'])).toBeUndefined();
  });
});
