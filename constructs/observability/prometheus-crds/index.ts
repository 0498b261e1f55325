import { chartFacts } from '../../core/author/chart/facts.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { prometheusOperatorKinds } from '../../kinds/monitoring.coreos.com/index.ts';

/** The definitions of monitors and alerts, before everybody who has some. */
export class PrometheusCrds extends Component {
  constructor(cluster: Cluster) {
    super(cluster, 'prometheus-crds', {
      layer: 'observability',
      purpose: 'Definitions of monitors and alerts',
      namespace: 'monitoring',
    });
    this.release({ chart: chartFacts('prometheus-operator-crds'), values: {} });
    this.providesKinds(prometheusOperatorKinds);
  }
}
