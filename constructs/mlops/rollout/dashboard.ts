import { PercentUnit, RequestsPerSecond, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { dashboard, graph, labelVariable } from '../../observability/dashboards/panels.ts';

const requests = 'model_infer_request_success_total{namespace=~"$namespace"}';
const failures = 'model_infer_request_failure_total{namespace=~"$namespace"}';
const perSecond = (metric: string) => `sum by (namespace, model, job) (rate(${metric}[$__rate_interval]))`;
const quantile = (share: number) =>
  `histogram_quantile(${share}, sum by (job, le) (rate(rest_server_request_duration_seconds_bucket{namespace=~"$namespace",path=~".*/infer"}[$__rate_interval])))`;

/** The traffic of served models, each as its champion and its candidate. */
export default dashboard('serving', 'Served models', 'Requests to champions and candidates')
  .withVariable(labelVariable('namespace', 'model_infer_request_success_total'))
  .withPanel(
    graph({
      title: 'Predictions',
      description: 'Answered requests of each variant of a model.',
      unit: RequestsPerSecond,
      queries: { '{{namespace}} {{job}}': perSecond(requests) },
    }),
  )
  .withPanel(
    graph({
      title: 'Share of the traffic',
      description: 'Part of the requests to its model that each variant answers.',
      unit: PercentUnit,
      min: 0,
      max: 1,
      queries: {
        '{{namespace}} {{job}}': `${perSecond(requests)} / on (namespace, model) group_left sum by (namespace, model) (rate(${requests}[$__rate_interval]))`,
      },
    }),
  )
  .withPanel(
    graph({
      title: 'Duration',
      description: 'How long half, 95 and 99 of 100 predictions of a variant take at most.',
      unit: Seconds,
      queries: {
        '{{job}} 50 %': quantile(0.5),
        '{{job}} 95 %': quantile(0.95),
        '{{job}} 99 %': quantile(0.99),
      },
    }),
  )
  .withPanel(
    graph({
      title: 'Failed',
      description: 'Requests that a variant could not answer.',
      unit: RequestsPerSecond,
      queries: { '{{namespace}} {{job}}': perSecond(failures) },
    }),
  )
  .withPanel(
    graph({
      title: 'Pods',
      description: 'Pods of each variant that answer.',
      unit: Short,
      min: 0,
      queries: {
        '{{namespace}} {{deployment}}':
          'kube_deployment_status_replicas_available{namespace=~"$namespace",deployment=~".+-(champion|candidate)-predictor"}',
      },
      width: 24,
    }),
  );
