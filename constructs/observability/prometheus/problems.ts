/** Heading of these rules in docs/problems.md. */
export const topic = 'Prometheus';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'prometheus-history-exceeds-volume':
    "Prometheus' volume has room for the history of the fewest metrics that a cluster has.",
  'prometheus-invalid-retention': 'The retention of Prometheus is a duration from 1h.',
  'alerts-receiver-ways': 'A receiver of alerts is reached in exactly one way.',
  'alerts-reserved-name': 'A receiver of alerts has a name that no receiver of the platform has.',
  'alerts-without-critical': 'Where alerts have receivers, somebody hears of critical ones.',
  'alerts-invalid-url': 'The server of a receiver is an https address; what is secret in it is asked for.',
  'alerts-invalid-mail-server': 'A mail server is a host and its port.',
  'prometheus-invalid-interval': 'The scrape interval of Prometheus is a duration from 5s to 2m.',
} as const;

type PrometheusRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends PrometheusRules {}
}
