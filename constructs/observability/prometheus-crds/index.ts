import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { prometheusOperatorKinds } from '../../kinds/monitoring.coreos.com/index.ts';
import { chart } from './versions.ts';

/** The definitions of monitors and alerts, which come before all components that use them. */
export class PrometheusCrds extends Component {
  constructor(cluster: Cluster) {
    super(cluster, 'prometheus-crds', {
      layer: 'observability',
      purpose: 'Definitions of monitors and alerts',
      namespace: 'monitoring',
    });
    this.release({ chart: pinnedChart(chart), values: {} });
    this.providesKinds(prometheusOperatorKinds);
  }
}
