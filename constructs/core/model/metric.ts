import { Collection, Single } from '../base/registry.ts';
import type { Owner } from './owner.ts';
import type { Endpoint, Pods } from './pods.ts';
import type { Reference } from './reference.ts';
import type { Secret } from './secret.ts';

export interface MetricType {
  readonly type: 'counter' | 'gauge' | 'histogram' | 'summary';
  /** Labels that the metric bears besides the ones of the scrape. */
  readonly labels?: readonly string[];
}

/** The metrics that an endpoint serves. Stating them has them read, and lets alerts name them. */
export interface MetricSource {
  readonly component: Owner;
  readonly endpoint: Endpoint;
  /** Path that serves them. */
  readonly path: string;
  /** Metrics that alerts and panels may name. */
  readonly metrics: Readonly<Record<string, MetricType>>;
  /** User name and password, where the path stands behind a login: the keys `username` and `password` of this Secret. */
  readonly login?: Secret;
  /**
   * The secret key that is sent as a bearer token, instead of `login`.
   * @example this.serveMetrics({ endpoint, path: '/metrics', metrics, bearer: this.key.key('key') });
   */
  readonly bearer?: Reference;
  /**
   * Parameters of the request, such as `{ format: ['text'] }`.
   * @default none
   */
  readonly params?: Readonly<Record<string, readonly string[]>>;
  /**
   * How often it is read, such as `5m`.
   * @default the reader's interval
   */
  readonly interval?: string;
  /**
   * Whether the certificate is checked, for `https`.
   * @default true
   */
  readonly verify?: boolean;
  /** Metric names that are dropped, a regular expression. */
  readonly drop?: string;
  /**
   * The `job` that its series bear.
   * @default the Service's name, or `namespace/monitor`
   */
  readonly job?: string;
  /**
   * Whether a monitor of its own chart reads it, so that none has to be rendered.
   * @default false
   */
  readonly monitoredByChart?: boolean;
}

/** Everything that serves metrics. */
export const allMetricSources = new Collection<MetricSource>('sources of metrics');

/** Who reads metrics, and how often. */
export interface MetricsReader {
  readonly pods: Pods;
  /** A duration in units from `ms` to `y`, such as `30s`. */
  readonly interval: string;
}

/** The pods that read metrics; without any, no monitor is rendered. */
export const metricsReader = new Single<MetricsReader>('the reader of metrics');

/** A rule that wakes somebody up. */
export interface Alert {
  readonly component: Owner;
  /** Name in CamelCase, such as `DatabaseDown`. */
  readonly name: string;
  /** PromQL. It may only name metrics that some endpoint of this cluster serves. */
  readonly expr: string;
  /** How long it must hold, as a PromQL duration. */
  readonly for: string;
  readonly severity: 'warning' | 'critical';
  /** What is wrong, for the one who reads the message; templates of alert rules allowed. */
  readonly summary: string;
  /** Name of the runbook, a file in `docs/runbooks/` without `.md`. */
  readonly runbook: string;
}

/** Every rule that wakes somebody up. */
export const allAlerts = new Collection<Alert>('alerts');
