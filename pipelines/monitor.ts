import type { Workload } from '../constructs/core/author/workload/props.ts';
import type { MetricType } from '../constructs/core/model/metric.ts';
import type { ResolvedPipeline } from '../constructs/mlops/pipeline/spec.ts';
import { showDashboard } from '../constructs/observability/dashboards/index.ts';
import type { Environment } from '../constructs/tenancy/team/environment.ts';
import dashboard from '../imports/dashboards/pipeline.json' with { type: 'json' };
import catalogue from './common/metrics.json' with { type: 'json' };
import type { ModelPackage } from './package.ts';
import { variablesOf } from './variables.ts';

/** Seconds between two measurements, and between two scrapes of them. */
const interval = 15;

/** Labelled requests from which on a figure counts: with fewer, one wrong answer would decide. */
const enough = 30;

/** The share of drifted features from which on a model is looked at. */
const drifted = 0.5;

/** The alert by which a bad version is rolled back. */
export const qualityLow = 'ModelQualityLow';

/** The labels by which that alert names a version. */
export const ofVersion = ['model', 'version', 'role'] as const;

/**
 * Measures the served versions of a model on labelled requests, again and again; serves the figures to Prometheus, and
 * has people alerted.
 */
export function createMonitor(environment: Environment, spec: ResolvedPipeline, known: ModelPackage): void {
  const { name, image } = spec;
  const { command } = known.interface.steps['serve-metrics']!;
  const monitor = environment.deployment(`${name}-monitor`, {
    image,
    command,
    args: [`--interval-seconds=${interval}`, `--minimum-samples=${enough}`, '--port=8000'],
    env: { ...variablesOf(environment), HOME: '/tmp', PIPELINE_DIR: '/tmp/work' },
    resources: known.monitor,
    uid: 1000,
    priority: 'team',
    pullSecrets: environment.registries,
    writable: ['/tmp'],
    ports: { metrics: 8000 },
    // The first measurement comes before the first answer.
    probes: {
      ready: { path: '/metrics', port: 'metrics' },
      start: { path: '/metrics', port: 'metrics', seconds: 300 },
    },
  });
  serve(environment, monitor);
  alert(environment, name, known);
  showDashboard(environment, dashboard);
}

/** States the metrics as the Python packages declare them. */
function serve(environment: Environment, monitor: Workload): void {
  environment.serveMetrics({
    endpoint: monitor.endpoint('metrics'),
    path: '/metrics',
    interval: `${interval}s`,
    metrics: Object.fromEntries(
      catalogue.map(({ name, type, labels }) => [name, { type: type as MetricType['type'], labels }]),
    ),
  });
}

/**
 * The alerts of a model.
 *
 * From the label that makes a version bad to its rollback, at most: 15 s until the next measurement, 15 s until the
 * scrape, 15 s until the rule is evaluated, nothing in Alertmanager (`for` and `group_wait` are 0 s), and then the
 * workflow, of which the start of a pod and of Python are the largest part: 40 s. In all 85 s.
 */
function alert(
  environment: Environment,
  pipeline: string,
  { model, interface: declared }: ModelPackage,
): void {
  const { namespaceName: namespace } = environment;
  const { figure, minimum } = declared.model;
  const here = `namespace="${namespace}",model="${model}"`;
  const by = `by (namespace, ${ofVersion.join(', ')})`;
  const title = figure.replaceAll('-', ' ');
  environment.alert({
    name: qualityLow,
    expr:
      `min ${by} (hearth_model_${figure.replaceAll('-', '_')}{${here}}) < ${minimum} ` +
      `and max ${by} (hearth_model_labelled_requests{${here}}) >= ${enough}`,
    for: '0s',
    interval: `${interval}s`,
    severity: 'critical',
    summary: `${title} of the {{ $labels.role }} of {{ $labels.model }}, version {{ $labels.version }}, is {{ $value | printf "%.2f" }}, below ${minimum}`,
    runbook: 'model-quality-low',
  });
  environment.alert({
    name: 'ModelNotEvaluated',
    expr: `absent(hearth_model_evaluation_timestamp_seconds{${here}} > time() - 300)`,
    for: '5m',
    severity: 'warning',
    summary: `Nobody measures the served versions of ${model} in ${namespace}: a bad one would stay`,
    runbook: 'model-not-evaluated',
  });
  environment.alert({
    name: 'ModelDrifted',
    expr: `max by (namespace, model) (hearth_model_drifted_features_ratio{${here}}) >= ${drifted}`,
    for: '15m',
    severity: 'warning',
    summary:
      'Requests to {{ $labels.model }} in {{ $labels.namespace }} differ from what it has learned from',
    runbook: 'model-drifted',
  });
  environment.alert({
    name: 'PipelineDeadLetters',
    expr: `max by (namespace, pipeline) (hearth_pipeline_dead_letters{namespace="${namespace}",pipeline="${pipeline}"}) > 0`,
    for: '1m',
    severity: 'warning',
    summary:
      '{{ $value }} steps of {{ $labels.pipeline }} in {{ $labels.namespace }} have failed with all their attempts',
    runbook: 'pipeline-dead-letters',
  });
}
