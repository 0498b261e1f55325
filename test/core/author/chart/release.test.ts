import { describe, expect, it } from 'vitest';
import { Release } from '../../../../constructs/core/author/chart/release.ts';
import { chart } from '../../../support/chart.ts';
import { emptyCluster, Part, tiny } from '../../../support/cluster.ts';

describe('the pods that read a value of a chart', () => {
  const release = new Release(new Part(emptyCluster(), 'app'), { chart, values: {} });
  const controller = release.pods('controller', 'a', tiny, { reads: ['controller'] });
  const store = release.pods('store', 'b', tiny, { reads: ['controller.persistence'] });

  it('are all pods whose part contains it, also when parts overlap', () => {
    expect(release.readersAt(['controller', 'persistence', 'url'])).toEqual([controller, store]);
    expect(release.readersAt(['controller', 'url'])).toEqual([controller]);
  });

  it('are undefined when no part contains it', () => {
    expect(release.readersAt(['controllers', 'url'])).toBeUndefined();
  });
});
