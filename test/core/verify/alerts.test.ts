import { describe, expect, it } from 'vitest';
import { type Alert, metricsReader } from '../../../constructs/core/model/metric.ts';
import { checkAlerts } from '../../../constructs/core/verify/alerts/index.ts';
import { parse } from '../../../constructs/core/verify/alerts/promql.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

const sound: Omit<Alert, 'component'> = {
  name: 'QualityLow',
  expr: 'min by (namespace, model) (quality{model="a"}) < 0.8 and on (namespace, model) samples > 30',
  for: '1m',
  severity: 'warning',
  summary: '{{ $labels.model }} in {{ $labels.namespace }}',
  runbook: 'quality-low',
};

function problemsOf(change: Partial<Alert>) {
  const cluster = emptyCluster();
  const part = new Part(cluster, 'a');
  const pods = part.declarePods('pods', {
    origin: 'operator',
    kind: 'Pod',
    labels: { a: 'b' },
    resources: tiny,
    ports: { web: { port: 8000 } },
  });
  cluster.provide(metricsReader, { pods, interval: '30s' });
  part.serveMetrics({
    endpoint: pods.endpoint('web'),
    path: '/metrics',
    metrics: {
      quality: { type: 'gauge', labels: ['model', 'version'] },
      samples: { type: 'gauge', labels: ['model'] },
      up: { type: 'gauge' },
    },
  });
  part.alert({ ...sound, ...change });
  return checkAlerts(cluster);
}

const path = 'a alert QualityLow';
const ofScrapes = 'container, endpoint, instance, job, ';

describe('an alert', () => {
  it.each<[string, Partial<Alert>, object]>([
    [
      'that is no PromQL',
      { expr: 'sum(quality' },
      { code: 'invalid-expression', path, found: 'sum(quality⟨here⟩' },
    ],
    [
      'on a metric that nobody serves',
      { expr: 'quallity < 0.8', summary: '' },
      { code: 'metric-not-served', path, fix: expect.stringContaining('Did you mean quality?') },
    ],
    [
      'that selects by a label that the metric does not have',
      { expr: 'samples{version="1"} > 30', summary: '' },
      {
        code: 'label-not-served',
        path,
        found: 'the label version of samples, which is not stated',
        expected: `${ofScrapes}model, namespace, pod or service`,
        fix: 'Correct the name, or state the label where the metric is served.',
      },
    ],
    [
      'that sums by a label that none of its metrics has',
      { expr: 'sum by (modell) (quality) > 1', summary: '' },
      { code: 'label-not-served', found: 'the label modell, which is not stated' },
    ],
    [
      'whose summary names a label that none of its metrics has',
      { summary: '{{ $labels.role }}' },
      { code: 'label-not-served', found: 'the label role, which is not stated' },
    ],
  ])('is refused %s', (_, change, problem) => {
    const found = problemsOf(change);
    expect(found).toMatchObject([problem]);
    expect(found).toHaveLength(1);
  });

  it.each<[string, Partial<Alert>]>([
    ['with labels of its metrics', {}],
    ['with a label that one of its metrics has', { summary: '{{ $labels.version }}' }],
    ['with labels of the scrape', { expr: 'absent(up{namespace="a",job="b"} == 1)', summary: '' }],
    ['without labels', { expr: 'sum(quality) < 0.8', summary: 'low' }],
  ])('is accepted %s', (_, change) => {
    expect(problemsOf(change)).toEqual([]);
  });
});

describe('the parser of PromQL', () => {
  it('finds metrics, the labels behind each, and those of groups', () => {
    const expr =
      'sum without (pod) (rate(a{x="1",y=~"2"}[5m])) / on (x) group_left (z) b > 1 unless ignoring (w) c{v!="1"}';
    expect(parse(expr)).toEqual({
      metrics: ['a', 'b', 'c'],
      selected: [
        { metric: 'a', label: 'x' },
        { metric: 'a', label: 'y' },
        { metric: 'c', label: 'v' },
      ],
      grouped: ['pod', 'x', 'z', 'w'],
    });
  });
});
