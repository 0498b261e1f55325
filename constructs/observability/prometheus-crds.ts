import { chartFacts } from '../core/chart/facts.ts';
import type { Cluster } from '../core/cluster.ts';
import { Component } from '../core/component.ts';

/** The definitions of monitors and alerts, before everybody who has some. */
export class PrometheusCrds extends Component {
  constructor(cluster: Cluster) {
    super(cluster, 'prometheus-crds', {
      layer: 'observability',
      purpose: 'Definitions of monitors and alerts',
      namespace: 'monitoring',
    });
    this.release({ chart: chartFacts('prometheus-operator-crds'), values: {} });
  }
}
