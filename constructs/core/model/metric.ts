import { Collection, Single } from '../base/registry.ts';
import type { Owner } from './owner.ts';
import type { Endpoint, Pods } from './pods.ts';
import type { Reference } from './reference.ts';
import type { Secret } from './secret.ts';

/** Labels that every series gets when it is scraped. */
export const scrapeLabels = [
  'namespace',
  'service',
  'pod',
  'container',
  'endpoint',
  'job',
  'instance',
] as const;

export interface MetricType {
  readonly type: 'counter' | 'gauge' | 'histogram' | 'summary';
  /**
   * Labels of the metric. One that the scrape would set too keeps the value of the metric.
   * @default none
   */
  readonly labels?: readonly string[];
}

/** The metrics that an endpoint serves. The platform scrapes them, and alerts may name them. */
export interface MetricSource {
  readonly component: Owner;
  readonly endpoint: Endpoint;
  /** Path that serves them. */
  readonly path: string;
  /** Metrics that alerts may name. */
  readonly metrics: Readonly<Record<string, MetricType>>;
  /** Secret with the keys `username` and `password`, when the path needs a login. */
  readonly login?: Secret;
  /**
   * The secret key that is sent as a bearer token, instead of `login`.
   * @example this.serveMetrics({ endpoint, path: '/metrics', metrics, bearer: this.key.key('key') });
   */
  readonly bearer?: Reference;
  /**
   * Whether the port asks for the token of the reader's service account, instead of `login` and `bearer`.
   * @default false
   */
  readonly accountToken?: boolean;
  /**
   * Parameters of the request, such as `{ format: ['text'] }`.
   * @default none
   */
  readonly params?: Readonly<Record<string, readonly string[]>>;
  /**
   * Scrape interval, such as `5m`.
   * @default the reader's interval
   */
  readonly interval?: string;
  /**
   * Verifies the certificate, for `https`.
   * @default true
   */
  readonly verify?: boolean;
  /** Metric names that are dropped, a regular expression. */
  readonly drop?: string;
  /**
   * The `job` label of its series.
   * @default the Service's name, or `namespace/monitor`
   */
  readonly job?: string;
  /**
   * True when the chart makes a monitor for it, so that the platform renders none.
   * @default false
   */
  readonly monitoredByChart?: boolean;
}

/** One endpoint that a monitor reads. */
export interface Scrape {
  /** Name of the port: of the Service, or of the pods where the monitor selects pods. */
  readonly port?: string;
  /** A port of the pods, by name or number. */
  readonly targetPort?: string | number;
  readonly path: string;
  readonly scheme: 'http' | 'https';
  /** Whether the reader shows the token of its service account. */
  readonly token?: boolean;
}

/** An object that has metrics read. */
export interface Monitor {
  /** Whether it selects Services, or pods. */
  readonly kind: 'ServiceMonitor' | 'PodMonitor';
  readonly name: string;
  /** Namespaces of what it selects; `*` for all. */
  readonly namespaces: readonly string[];
  /** Labels of the Services or pods that it selects. */
  readonly labels: Readonly<Record<string, string>>;
  readonly endpoints: readonly Scrape[];
}

/** The parts of an object that a monitor is read from. */
export interface MonitorObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec?: unknown;
}

/** Finds the monitors among objects; the second argument is the namespace of objects that name none. */
export const monitorFinder = new Single<(objects: readonly MonitorObject[], home: string) => Monitor[]>(
  'the monitors among objects',
);

/** A Service that only exists at run time, for the monitors of charts that select it. */
export interface ScrapedService {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Name of its port. */
  readonly port: string;
  /** Where the port leads: an endpoint, or the API server. */
  readonly endpoint: Endpoint | 'api';
}

/** Services that controllers make and monitors select. */
export const allScrapedServices = new Collection<ScrapedService>('scraped Services');

/** All metric sources. */
export const allMetricSources = new Collection<MetricSource>('sources of metrics');

/** The pods that scrape metrics, and their interval. */
export interface MetricsReader {
  readonly pods: Pods;
  /** A duration in units from `ms` to `y`, such as `30s`. */
  readonly interval: string;
}

/** The pods that scrape metrics; without them, no monitor is rendered. */
export const metricsReader = new Single<MetricsReader>('the reader of metrics');

/** An alert rule. */
export interface Alert {
  readonly component: Owner;
  /** Name in CamelCase, such as `DatabaseDown`. */
  readonly name: string;
  /** PromQL. It may only name metrics that some endpoint of this cluster serves, and labels that are stated there. */
  readonly expr: string;
  /** How long the expression must hold before the alert fires, as a PromQL duration. */
  readonly for: string;
  readonly severity: 'warning' | 'critical';
  /** The fault, as the text of the notification; may contain templates of alert rules. */
  readonly summary: string;
  /** Name of the runbook, a file in `docs/runbooks/` without `.md`. */
  readonly runbook: string;
  /**
   * How often the expression is evaluated, such as `15s`.
   * @default the reader's interval
   */
  readonly interval?: string;
}

/** All alert rules. */
export const allAlerts = new Collection<Alert>('alerts');

/** PromQL that people look at, such as that of a panel. It may only name what endpoints of this cluster serve. */
export interface Query {
  readonly component: Owner;
  /** Where it stands, for messages. */
  readonly path: string;
  readonly expr: string;
  /** Labels that are shown with its values. */
  readonly shown: readonly string[];
}

/** All PromQL besides alerts. */
export const allQueries = new Collection<Query>('queries');
