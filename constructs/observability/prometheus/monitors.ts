import { groupBy } from '../../core/base/collections.ts';
import type { JsonObject, Manifest } from '../../core/base/manifest.ts';
import type { Registry } from '../../core/base/registry.ts';
import type { Derivation } from '../../core/derive/derivation.ts';
import type { Alert, MetricSource } from '../../core/model/metric.ts';
import { allAlerts, allMetricSources, metricsReader, scrapeLabels } from '../../core/model/metric.ts';
import type { Owner } from '../../core/model/owner.ts';
import type { PlacedObject } from '../../core/model/placed.ts';
import type { Reference } from '../../core/model/reference.ts';
import { secretKeyOf } from '../../core/model/secret.ts';
import { tokenFile } from './token.ts';

/** A monitor for each stated metric source, and a rule file for each component's alerts. */
export const monitors: Derivation = { derive: ({ cluster }) => monitorsOf(cluster) };

function monitorsOf(cluster: Registry): PlacedObject[] {
  const { interval } = cluster.required(metricsReader);
  const placed: PlacedObject[] = [];
  for (const source of cluster.all(allMetricSources)) {
    if (source.monitoredByChart) continue;
    placed.push({ component: source.component, manifest: monitor(source, interval) });
    if (source.accountToken) placed.push({ component: source.component, manifest: serviceFor(source) });
  }
  for (const [component, alerts] of groupBy(cluster.all(allAlerts), (alert) => alert.component)) {
    placed.push({
      component,
      manifest: {
        apiVersion: 'monitoring.coreos.com/v1',
        kind: 'PrometheusRule',
        metadata: metadataOf(component, component.name),
        spec: {
          groups: [...groupBy(alerts, (alert) => alert.interval)].map(([every, some]) => ({
            name: every === undefined ? component.name : `${component.name}-${every}`,
            ...(every !== undefined && { interval: every }),
            rules: some.map(ruleOf),
          })),
        },
      },
    });
  }
  return placed;
}

function ruleOf({ name, expr, for: wait, severity, summary, runbook }: Alert) {
  return {
    alert: name,
    expr,
    for: wait,
    labels: { severity },
    annotations: { summary, runbook: `docs/runbooks/${runbook}.md` },
  };
}

const nameLabel = 'app.kubernetes.io/name';

function serviceName({ component, endpoint }: MetricSource): string {
  return `${component.name}-${endpoint.pods.name}-metrics`;
}

// Only a ServiceMonitor has a field for the account's token, and a chart may have no Service for that port.
function serviceFor(source: MetricSource): Manifest {
  const { component, endpoint } = source;
  const { portName: name, podPort: port, pods } = endpoint;
  const metadata = metadataOf(component, serviceName(source));
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { ...metadata, labels: { ...metadata.labels, [nameLabel]: metadata.name } },
    spec: { clusterIP: 'None', selector: { ...pods.labels }, ports: [{ name, port, targetPort: port }] },
  };
}

// Services of workloads have the pods' labels, so a ServiceMonitor selects them. A PodMonitor selects pods of charts
// and operators, which may have no Service.
function monitor(source: MetricSource, interval: string): Manifest {
  const { component, endpoint } = source;
  const { pods } = endpoint;
  const byService = pods.props.origin === 'workload' || source.accountToken === true;
  const target = endpointOf(source, byService, interval);
  const selector = {
    namespaceSelector: { matchNames: [pods.namespace] },
    selector: {
      matchLabels: source.accountToken ? { [nameLabel]: serviceName(source) } : { ...pods.labels },
    },
  };
  return byService
    ? {
        apiVersion: 'monitoring.coreos.com/v1',
        kind: 'ServiceMonitor',
        metadata: metadataOf(component, `${component.name}-${pods.name}`),
        spec: { ...selector, endpoints: [target] },
      }
    : {
        apiVersion: 'monitoring.coreos.com/v1',
        kind: 'PodMonitor',
        metadata: metadataOf(component, `${component.name}-${pods.name}`),
        spec: { ...selector, podMetricsEndpoints: [target] },
      };
}

function endpointOf(source: MetricSource, byService: boolean, usual: string): JsonObject {
  const {
    endpoint,
    path,
    login,
    bearer,
    accountToken,
    params,
    interval = usual,
    verify = true,
    drop,
    job,
  } = source;
  return {
    ...(byService ? { port: endpoint.portName } : { portNumber: endpoint.podPort }),
    path,
    ...(params && { params: params as JsonObject }),
    interval,
    ...(hasScrapeLabels(source) && { honorLabels: true }),
    ...(job && { relabelings: [{ targetLabel: 'job', replacement: job }] }),
    ...(endpoint.scheme === 'https' && {
      scheme: 'https',
      ...(!verify && { tlsConfig: { insecureSkipVerify: true } }),
    }),
    ...(login && {
      basicAuth: {
        username: { name: login.name, key: 'username' },
        password: { name: login.name, key: 'password' },
      },
    }),
    ...(accountToken && { bearerTokenFile: tokenFile }),
    ...(bearer && { authorization: { type: 'Bearer', credentials: selectorOf(bearer) } }),
    ...(drop && { metricRelabelings: [{ action: 'drop', sourceLabels: ['__name__'], regex: drop }] }),
  };
}

/** Whether a metric has a label that the scrape sets too, such as the namespace of a workflow. */
function hasScrapeLabels({ metrics }: MetricSource): boolean {
  return Object.values(metrics).some(({ labels = [] }) =>
    scrapeLabels.some((label) => labels.includes(label)),
  );
}

function selectorOf(reference: Reference) {
  const { secret, key } = secretKeyOf(reference);
  return { name: secret.name, key };
}

function metadataOf(component: Owner, name: string) {
  return { name, namespace: component.namespaceName, labels: { 'app.kubernetes.io/part-of': 'hearth' } };
}
