import { parser } from '@prometheus-io/lezer-promql';

/** A label by which an expression selects series of a metric. */
export interface Selected {
  readonly metric: string;
  readonly label: string;
}

/** What a PromQL expression names, or the position of a syntax error. */
export interface Expression {
  /** Metrics, each once. */
  readonly metrics: readonly string[];
  /** Labels between the braces behind metrics, in order. */
  readonly selected: readonly Selected[];
  /** Labels of `by`, `without`, `on`, `ignoring`, `group_left` and `group_right`, each once. */
  readonly grouped: readonly string[];
  /** Position of the syntax error. */
  readonly error?: number;
}

/** Parses PromQL with the grammar of the Prometheus project. */
export function parse(expr: string): Expression {
  const metrics = new Set<string>();
  const grouped = new Set<string>();
  const selected: Selected[] = [];
  let error: number | undefined;
  parser.parse(expr).iterate({
    enter: (node) => {
      const text = expr.slice(node.from, node.to);
      if (node.type.isError) error ??= node.from;
      if (node.name === 'Identifier' && node.matchContext(['VectorSelector'])) metrics.add(text);
      if (node.name !== 'LabelName') return;
      if (node.matchContext(['GroupingLabels'])) grouped.add(text);
      const selector = node.node.parent?.parent?.parent;
      const metric = selector?.name === 'VectorSelector' ? selector.getChild('Identifier') : null;
      if (metric) selected.push({ metric: expr.slice(metric.from, metric.to), label: text });
    },
  });
  return {
    metrics: [...metrics],
    selected,
    grouped: [...grouped],
    ...(error !== undefined && { error }),
  };
}
