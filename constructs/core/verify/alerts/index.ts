import { closest } from 'fastest-levenshtein';
import type { Cluster } from '../../author/cluster.ts';
import type { Problem } from '../../base/problem.ts';
import { allAlerts, allMetricSources, metricsReader } from '../../model/metric.ts';
import { parse } from './promql.ts';

/** Checks that every alert parses and names only metrics that an endpoint of this cluster serves. */
export function checkAlerts(cluster: Cluster): Problem[] {
  if (!cluster.provided(metricsReader)) return [];
  const served = new Set(cluster.all(allMetricSources).flatMap(({ metrics }) => Object.keys(metrics)));
  const problems: Problem[] = [];
  for (const alert of cluster.all(allAlerts)) {
    const path = `${alert.component.name} alert ${alert.name}`;
    const { metrics, error } = parse(alert.expr);
    if (error !== undefined) {
      problems.push({
        code: 'invalid-expression',
        path,
        found: `${alert.expr.slice(0, error)}⟨here⟩${alert.expr.slice(error)}`,
        expected: 'a PromQL expression',
        fix: 'Correct it at the mark.',
      });
    }
    for (const metric of metrics.filter((name) => !served.has(name))) {
      problems.push({
        code: 'metric-not-served',
        path,
        found: `${metric}, a metric that no endpoint of this cluster serves`,
        expected: 'a metric that an endpoint serves',
        fix: `Did you mean ${closest(metric, [...served])}? Else state the metric where it is served.`,
      });
    }
  }
  return problems;
}
