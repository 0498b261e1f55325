import { parser } from '@prometheus-io/lezer-promql';

/** The metrics in a PromQL expression, or the position of a syntax error. */
export interface Expression {
  /** Metrics, each once. */
  readonly metrics: readonly string[];
  /** Position of the syntax error. */
  readonly error?: number;
}

/** Parses PromQL with the grammar of the Prometheus project. */
export function parse(expr: string): Expression {
  const metrics = new Set<string>();
  let error: number | undefined;
  parser.parse(expr).iterate({
    enter: (node) => {
      if (node.type.isError) error ??= node.from;
      if (node.name === 'Identifier' && node.matchContext(['VectorSelector'])) {
        metrics.add(expr.slice(node.from, node.to));
      }
    },
  });
  return { metrics: [...metrics], ...(error !== undefined && { error }) };
}
