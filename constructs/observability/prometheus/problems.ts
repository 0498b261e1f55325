/** Heading of these rules in docs/problems.md. */
export const topic = 'Prometheus';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'prometheus-invalid-retention': 'The retention of Prometheus is a duration from 1h.',
  'prometheus-invalid-interval': 'The scrape interval of Prometheus is a duration from 5s to 2m.',
} as const;

type PrometheusRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends PrometheusRules {}
}
