import type { CloudnativePgValues } from '../../../imports/charts/cloudnative-pg.ts';
import { chartFacts } from '../../core/author/chart/facts.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import type { Pods } from '../../core/model/pods.ts';
import { containerResources } from '../../core/model/resources.ts';
import { cloudNativePgKinds } from '../../kinds/postgresql.cnpg.io/index.ts';
import { sizes } from '../../sizes.ts';

/** CloudNativePG: runs PostgreSQL clusters. */
export class PostgresOperator extends Component {
  readonly pods: Pods;

  constructor(cluster: Cluster) {
    super(cluster, 'cnpg', { layer: 'storage', purpose: 'Runs PostgreSQL clusters', retainData: true });
    const values: CloudnativePgValues = {
      fullnameOverride: 'cnpg',
      priorityClassName: this.priorityClass('platform'),
      resources: containerResources(sizes.postgresOperator),
    };
    const release = this.release({
      chart: chartFacts('cloudnative-pg'),
      values,
      ignored: ['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'].map((kind) => ({
        group: 'admissionregistration.k8s.io',
        kind,
        jqPathExpressions: ['.webhooks[].clientConfig.caBundle'],
        controller: 'cnpg',
      })),
    });
    this.providesKinds(cloudNativePgKinds);
    this.pods = release.pods('operator', 'cnpg', sizes.postgresOperator, { calledByApi: ['webhook-server'] });
    this.serveMetrics({
      endpoint: this.pods.endpoint('metrics'),
      path: '/metrics',
      metrics: { controller_runtime_reconcile_errors_total: { type: 'counter', labels: ['controller'] } },
    });
  }
}
