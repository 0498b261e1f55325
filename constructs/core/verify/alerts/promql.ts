import { parser } from '@prometheus-io/lezer-promql';

/** What a PromQL expression names, or where it cannot be parsed. */
export interface Expression {
  /** Metrics, each once. */
  readonly metrics: readonly string[];
  /** Position of the first character that makes no sense. */
  readonly error?: number;
}

/** Parses PromQL with the grammar of its own project. */
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
