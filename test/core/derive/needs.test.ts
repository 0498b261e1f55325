import { describe, expect, it } from 'vitest';
import { pinnedChart } from '../../../constructs/core/author/chart/version.ts';
import { build } from '../../../constructs/core/derive/build.ts';
import { chart } from '../../../constructs/storage/cnpg/versions.ts';
import { emptyCluster, Part } from '../../support/cluster.ts';

/** A component that brings definitions, or installs a chart. */
class Charted extends Part {
  bring(kind: string): void {
    this.providesCrds(kind);
  }

  install(values: object): void {
    this.release({ chart: pinnedChart(chart), values });
  }
}

/** The components that a component with a chart comes after, by the chart's values. */
function neededWith(values: object, provider: 'other' | 'itself' = 'other') {
  const cluster = emptyCluster();
  const other = new Charted(cluster, 'definitions');
  const app = new Charted(cluster, 'app');
  (provider === 'other' ? other : app).bring('monitoring.coreos.com/PodMonitor');
  app.install(values);
  const built = build(cluster);
  return {
    needs: built.dependencies.map(({ from, to, because }) => [from.name, to.name, because]),
    waves: [other, app].map((part) => built.waves.get(part)),
  };
}

describe('the objects of a chart', () => {
  const monitored = { monitoring: { podMonitorEnabled: true } };

  it('come after the component that defines their kind', () => {
    const { needs, waves } = neededWith(monitored);
    expect(needs).toEqual([['app', 'definitions', 'a PodMonitor of chart cloudnative-pg']]);
    expect(waves).toEqual([0, 1]);
  });

  it('add no order when the values switch them off, or the component defines the kind itself', () => {
    expect(neededWith({}).needs).toEqual([]);
    expect(neededWith(monitored, 'itself').needs).toEqual([]);
  });
});
