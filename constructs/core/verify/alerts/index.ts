import { closest } from 'fastest-levenshtein';
import type { Cluster } from '../../author/cluster.ts';
import type { Problem } from '../../base/problem.ts';
import { any } from '../../base/words.ts';
import { allAlerts, allMetricSources, allQueries, metricsReader, scrapeLabels } from '../../model/metric.ts';
import { parse } from './promql.ts';

/** The labels of each metric that is served. */
type Served = ReadonlyMap<string, ReadonlySet<string>>;

/** Checks that all PromQL parses and names only metrics, and labels of these, that endpoints of this cluster serve. */
export function checkAlerts(cluster: Cluster): Problem[] {
  if (!cluster.provided(metricsReader)) return [];
  const served = servedBy(cluster);
  const alerts = cluster.all(allAlerts).flatMap(({ component, name, expr, summary }) => {
    const shown = [...summary.matchAll(/\$labels\.(\w+)/g)].map(([, label]) => label!);
    return [...checkExpression(`${component.name} alert ${name}`, expr, shown, served)];
  });
  const queries = cluster
    .all(allQueries)
    .flatMap(({ component, path, expr, shown }) => [
      ...checkExpression(`${component.name} ${path}`, expr, shown, served),
    ]);
  return [...alerts, ...queries];
}

function servedBy(cluster: Cluster): Served {
  const served = new Map<string, Set<string>>();
  for (const { metrics } of cluster.all(allMetricSources))
    for (const [name, { labels = [] }] of Object.entries(metrics))
      served.set(name, new Set([...(served.get(name) ?? scrapeLabels), ...labels]));
  return served;
}

function* checkExpression(
  path: string,
  expr: string,
  shown: readonly string[],
  served: Served,
): Generator<Problem> {
  const { metrics, grouped, error } = parse(expr);
  if (error !== undefined) {
    yield {
      code: 'invalid-expression',
      path,
      found: `${expr.slice(0, error)}⟨here⟩${expr.slice(error)}`,
      expected: 'a PromQL expression',
      fix: 'Correct it at the mark.',
    };
  }
  const all = new Set<string>();
  for (const [metric, matched] of metrics) {
    const labels = served.get(metric);
    if (!labels) {
      yield {
        code: 'metric-not-served',
        path,
        found: `${metric}, a metric that no endpoint of this cluster serves`,
        expected: 'a metric that an endpoint serves',
        fix: `Did you mean ${closest(metric, [...served.keys()])}? Else state the metric where it is served.`,
      };
      return;
    }
    for (const label of labels) all.add(label);
    for (const label of [...matched].filter((one) => !labels.has(one)))
      yield unknownLabel(path, label, metric, labels);
  }
  for (const label of new Set([...grouped, ...shown]))
    if (!all.has(label)) yield unknownLabel(path, label, [...metrics.keys()].join(' and '), all);
}

function unknownLabel(path: string, label: string, metric: string, labels: ReadonlySet<string>): Problem {
  return {
    code: 'label-not-served',
    path,
    found: `the label ${label}, which ${metric} does not have`,
    expected: any([...labels].sort()),
    fix: `Did you mean ${closest(label, [...labels])}? Else state the label where the metric is served.`,
  };
}
