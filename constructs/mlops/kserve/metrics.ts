import type { MetricType } from '../../core/model/metric.ts';

/** The metrics of the pods that serve a model, as MLServer 1.7.1 has them; a test asks the real one. */
export const predictorMetrics: Readonly<Record<string, MetricType>> = {
  model_infer_request_success_total: { type: 'counter', labels: ['model', 'version'] },
  model_infer_request_failure_total: { type: 'counter', labels: ['model', 'version'] },
  rest_server_request_duration_seconds_bucket: {
    type: 'histogram',
    labels: ['method', 'path', 'status_code', 'app_name', 'le'],
  },
};
