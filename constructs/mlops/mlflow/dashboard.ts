import { PercentUnit, RequestsPerSecond, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { dashboard, graph, stat } from '../../observability/dashboards/panels.ts';

const rate = (quantile: number) =>
  `histogram_quantile(${quantile}, sum by (le) (rate(mlflow_http_request_duration_seconds_bucket[$__rate_interval])))`;

/** The requests to MLflow: their number, duration and failures. */
export default dashboard('mlflow', 'MLflow', 'Requests to the tracking server')
  .withPanel(
    stat({
      title: 'Up',
      description: '1 when the server answers Prometheus.',
      unit: Short,
      queries: { server: 'up{namespace="mlflow",job="mlflow-server"}' },
      width: 6,
    }),
  )
  .withPanel(
    graph({
      title: 'Failed',
      description: 'Share of requests that the server could not answer.',
      unit: PercentUnit,
      min: 0,
      max: 1,
      queries: {
        failed:
          'sum(rate(mlflow_http_request_total{status=~"5.."}[$__rate_interval])) / sum(rate(mlflow_http_request_total[$__rate_interval]))',
      },
      width: 18,
    }),
  )
  .withPanel(
    graph({
      title: 'Requests',
      description: 'Requests by method and status.',
      unit: RequestsPerSecond,
      queries: {
        '{{method}} {{status}}':
          'sum by (method, status) (rate(mlflow_http_request_total[$__rate_interval]))',
      },
    }),
  )
  .withPanel(
    graph({
      title: 'Duration',
      description: 'How long half, 95 and 99 of 100 requests take at most.',
      unit: Seconds,
      queries: { '50 %': rate(0.5), '95 %': rate(0.95), '99 %': rate(0.99) },
    }),
  );
