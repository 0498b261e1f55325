import { parser } from '@prometheus-io/lezer-promql';

/** The metrics and labels of an expression, or the position of a syntax error. */
export interface Expression {
  /** Metrics, each once, with the labels that matchers name. */
  readonly metrics: ReadonlyMap<string, ReadonlySet<string>>;
  /** Labels that operators name, such as those after `by`; none where a function of the expression makes labels. */
  readonly grouped: ReadonlySet<string>;
  /** Position of the syntax error. */
  readonly error?: number;
}

/** Functions that make labels of any name. */
const makesLabels = /^(label_replace|label_join|count_values)$/;

/** Parses PromQL with the grammar of the Prometheus project. */
export function parse(expr: string): Expression {
  const metrics = new Map<string, Set<string>>();
  const grouped = new Set<string>();
  let matched = new Set<string>();
  let isFree = false;
  let error: number | undefined;
  parser.parse(expr).iterate({
    enter: (node) => {
      const text = () => expr.slice(node.from, node.to);
      if (node.type.isError) error ??= node.from;
      if (node.name === 'VectorSelector') matched = new Set();
      if (node.name === 'Identifier' && node.matchContext(['VectorSelector'])) {
        matched = metrics.get(text()) ?? matched;
        metrics.set(text(), matched);
      }
      if (node.name === 'LabelName') (node.matchContext(['GroupingLabels']) ? grouped : matched).add(text());
      if ((node.name === 'FunctionIdentifier' || node.name === 'AggregateOp') && makesLabels.test(text()))
        isFree = true;
    },
  });
  return { metrics, grouped: isFree ? new Set() : grouped, ...(error !== undefined && { error }) };
}
