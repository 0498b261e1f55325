import { expect, test } from 'vitest';
import { metricsReader } from '../../../constructs/core/model/metric.ts';
import { checkAlerts } from '../../../constructs/core/verify/alerts/index.ts';
import { type Dashboard, showDashboard } from '../../../constructs/observability/dashboards/index.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

/** The problems of a cluster with one metric, `notes_total{kind}`, and a use of it. */
function problemsOf(use: (part: Served) => void): string[] {
  const cluster = emptyCluster();
  const part = new Served(cluster, 'notes');
  cluster.provide(metricsReader, { pods: part.server.pods, interval: '30s' });
  use(part);
  return checkAlerts(cluster).map(({ code, path, found }) => `${code} ${path}: ${found}`);
}

class Served extends Part {
  readonly server = this.deployment('server', {
    image: 'example.org/a:1.0.0',
    resources: tiny,
    uid: 1000,
    ports: { http: 8080 },
  });

  fires(expr: string, summary = 'Notes fail'): void {
    this.serveMetrics({
      endpoint: this.server.endpoint('http'),
      path: '/metrics',
      metrics: { notes_total: { type: 'counter', labels: ['kind'] } },
    });
    this.alert({ name: 'Fails', expr, for: '5m', severity: 'warning', summary, runbook: 'mlflow-down' });
  }
}

const alert = (expr: string, summary?: string) => problemsOf((part) => part.fires(expr, summary));

test.each([
  ['a label of the metric', 'sum by (kind) (notes_total{kind="a"}) > 0'],
  ['a label of the scrape', 'notes_total{job="notes",namespace!="x"} > 0'],
  [
    'a label that the expression makes',
    'sum by (other) (label_replace(notes_total, "other", "$1", "kind", "(.*)"))',
  ],
  ['the name of the metric as a label', '{__name__="notes_total"}'],
])('an alert may name %s', (_, expr) => {
  expect(alert(expr)).toEqual([]);
});

test.each([
  ['a metric', 'note_total > 0', 'metric-not-served', 'note_total, a metric that no endpoint'],
  [
    'a label in a matcher',
    'notes_total{knd="a"} > 0',
    'label-not-served',
    'the label knd, which notes_total',
  ],
  [
    'a label of an operator',
    'sum by (sort) (notes_total)',
    'label-not-served',
    'the label sort, which notes_total',
  ],
  ['a metric in a part that has an error', 'notes_total >', 'invalid-expression', 'notes_total >'],
])('an alert may not name %s that nothing serves', (_, expr, code, found) => {
  expect(alert(expr)).toEqual([expect.stringContaining(`${code} notes alert Fails: ${found}`)]);
});

test('the text of an alert shows only labels that its series have', () => {
  expect(alert('notes_total > 0', '{{ $labels.kind }} of {{ $labels.pod }}')).toEqual([]);
  expect(alert('notes_total > 0', '{{ $labels.knd }}')).toEqual([
    'label-not-served notes alert Fails: the label knd, which notes_total does not have',
  ]);
});

const board = (expr: string, legendFormat = '', query = 'label_values(notes_total, kind)'): Dashboard => ({
  uid: 'notes',
  title: 'Notes',
  panels: [{ title: 'Made', targets: [{ expr, legendFormat }] }],
  templating: { list: [{ name: 'kind', query }] },
});

const panel = (...content: Parameters<typeof board>) =>
  problemsOf((part) => {
    part.fires('notes_total > 0');
    showDashboard(part, board(...content));
  });

test('a panel may name metrics and labels that are served, and the durations of Grafana', () => {
  expect(panel('sum by (kind) (rate(notes_total{kind=~"$kind"}[$__rate_interval]))', '{{kind}}')).toEqual([]);
});

test('a panel, its legend and a variable are refused for what nothing serves', () => {
  expect(panel('rate(note_total[$__range])')).toEqual([
    "metric-not-served notes dashboard notes, 'Made': note_total, a metric that no endpoint of this cluster serves",
  ]);
  expect(panel('notes_total', '{{knd}}')).toEqual([
    "label-not-served notes dashboard notes, 'Made': the label knd, which notes_total does not have",
  ]);
  expect(panel('notes_total', '', 'label_values(notes_total, knd)')).toEqual([
    'label-not-served notes dashboard notes, variable kind: the label knd, which notes_total does not have',
  ]);
});
