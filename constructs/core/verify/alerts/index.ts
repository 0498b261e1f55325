import { closest } from 'fastest-levenshtein';
import type { Cluster } from '../../author/cluster.ts';
import type { Problem } from '../../base/problem.ts';
import { any } from '../../base/words.ts';
import { type Alert, allAlerts, allMetricSources, metricsReader } from '../../model/metric.ts';
import { type Expression, parse } from './promql.ts';

/** Labels that every scraped series has: the pods' place and port, and the target. */
const ofScrapes = ['container', 'endpoint', 'instance', 'job', 'namespace', 'pod', 'service'];

/** Checks that every alert parses, and names only metrics and labels that an endpoint of this cluster serves. */
export function checkAlerts(cluster: Cluster): Problem[] {
  if (!cluster.provided(metricsReader)) return [];
  const served = servedBy(cluster);
  return cluster.all(allAlerts).flatMap((alert) => {
    const path = `${alert.component.name} alert ${alert.name}`;
    const expression = parse(alert.expr);
    const problems: Problem[] = [];
    if (expression.error !== undefined) problems.push(invalid(path, alert.expr, expression.error));
    for (const metric of expression.metrics)
      if (!served.has(metric)) problems.push(notServed(path, metric, [...served.keys()]));
    return [...problems, ...checkLabels(path, alert, expression, served)];
  });
}

/** The metrics of the cluster, each with its labels. */
function servedBy(cluster: Cluster): ReadonlyMap<string, ReadonlySet<string>> {
  const served = new Map<string, Set<string>>();
  for (const { metrics } of cluster.all(allMetricSources)) {
    for (const [name, { labels = [] }] of Object.entries(metrics)) {
      const known = served.get(name) ?? new Set(ofScrapes);
      for (const label of labels) known.add(label);
      served.set(name, known);
    }
  }
  return served;
}

/** A label that no series has selects nothing, and an alert on it never fires. */
function* checkLabels(
  path: string,
  { summary }: Alert,
  { metrics, selected, grouped }: Expression,
  served: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<Problem> {
  for (const { metric, label } of selected) {
    const labels = served.get(metric);
    if (labels && !labels.has(label)) yield withoutLabel(path, `${label} of ${metric}`, [...labels]);
  }
  if (metrics.some((metric) => !served.has(metric))) return;
  const all = new Set(metrics.flatMap((metric) => [...served.get(metric)!]));
  const named = [...summary.matchAll(/\$labels\.(\w+)/g)].map(([, label]) => label!);
  for (const label of new Set([...grouped, ...named]))
    if (!all.has(label)) yield withoutLabel(path, label, [...all]);
}

function invalid(path: string, expr: string, error: number): Problem {
  return {
    code: 'invalid-expression',
    path,
    found: `${expr.slice(0, error)}⟨here⟩${expr.slice(error)}`,
    expected: 'a PromQL expression',
    fix: 'Correct it at the mark.',
  };
}

function notServed(path: string, metric: string, served: readonly string[]): Problem {
  return {
    code: 'metric-not-served',
    path,
    found: `${metric}, a metric that no endpoint of this cluster serves`,
    expected: 'a metric that an endpoint serves',
    fix: `Did you mean ${closest(metric, served)}? Else state the metric where it is served.`,
  };
}

function withoutLabel(path: string, label: string, known: readonly string[]): Problem {
  return {
    code: 'label-not-served',
    path,
    found: `the label ${label}, which is not stated`,
    expected: any([...known].sort()),
    fix: 'Correct the name, or state the label where the metric is served.',
  };
}
