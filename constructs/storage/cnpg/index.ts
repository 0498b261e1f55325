import type { CloudnativePgValues } from '../../../imports/charts/cloudnative-pg.ts';
import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { webhookAuthorities } from '../../core/model/ignored.ts';
import type { Pods } from '../../core/model/pods.ts';
import { containerResources } from '../../core/model/resources.ts';
import { cloudNativePgKinds } from '../../kinds/postgresql.cnpg.io/index.ts';
import { containers } from './resources.ts';
import { chart } from './versions.ts';

/** CloudNativePG: runs PostgreSQL clusters. */
export class PostgresOperator extends Component {
  readonly pods: Pods;

  constructor(cluster: Cluster) {
    super(cluster, 'cnpg', { layer: 'storage', purpose: 'Runs PostgreSQL clusters', retainData: true });
    const values: CloudnativePgValues = {
      fullnameOverride: 'cnpg',
      priorityClassName: this.priorityClass('platform'),
      resources: containerResources(containers.operator),
    };
    const release = this.release({
      chart: pinnedChart(chart),
      values,
      ignored: webhookAuthorities('cnpg'),
    });
    this.providesKinds(cloudNativePgKinds);
    this.allowRights(
      'cnpg',
      ['secrets', 'exec', 'pods', 'admission'],
      'it runs PostgreSQL clusters in other namespaces than its own, with their logins, and keeps its own webhooks',
    );
    this.pods = release.pods('operator', 'cnpg', containers.operator, { calledByApi: ['webhook-server'] });
    this.serveMetrics({
      endpoint: this.pods.endpoint('metrics'),
      path: '/metrics',
      metrics: { controller_runtime_reconcile_errors_total: { type: 'counter', labels: ['controller'] } },
    });
  }
}
