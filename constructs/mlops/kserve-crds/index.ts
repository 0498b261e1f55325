import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { kserveKinds } from '../../kinds/serving.kserve.io/index.ts';
import { chart } from './versions.ts';

/** The definitions of KServe's kinds, a chart of their own, which comes before the controller and every model. */
export class KserveCrds extends Component {
  constructor(cluster: Cluster) {
    super(cluster, 'kserve-crds', {
      layer: 'mlops',
      purpose: "Definitions of KServe's kinds",
      namespace: 'kserve',
    });
    this.release({ chart: pinnedChart(chart), values: {} });
    this.providesKinds(kserveKinds);
  }
}
