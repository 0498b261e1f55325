import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Monitor } from '../../model/metric.ts';
import type { PodPort } from '../../model/pods.ts';
import { type Install, type NameRule, named, valueAt } from './names.ts';
import { parseLeaf, splitPath, type ValueTree } from './value.ts';

/** Values on which a part of a chart depends: each path, and `true` when the value has to be set. */
export type Condition = Readonly<Record<string, boolean>>;

export type WorkloadKind = 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job' | 'CronJob' | 'Pod';

/** Pods that a chart makes. */
export interface PodFacts {
  readonly name: string;
  readonly kind: WorkloadKind;
  /** Labels of the pods, without the ones that carry a version. */
  readonly labels: Readonly<Record<string, string>>;
  /** Ports by name; one without a name is called by its number. */
  readonly ports: Readonly<Record<string, PodPort>>;
  readonly hostNetwork: boolean;
  /** True when the service account has rights at the Kubernetes API. */
  readonly api: boolean;
  readonly serviceAccount?: string;
  /** Pod Security level that the pods fit with the chart's defaults. */
  readonly podSecurity: 'restricted' | 'baseline' | 'privileged';
  /** Secrets that the pods need to start and that the chart does not make, each with its keys. */
  readonly secrets?: Readonly<Record<string, readonly string[]>>;
  /** The Helm hook that runs the pods. */
  readonly hook?: string;
  readonly when?: Condition;
}

/** One container of the pods that a chart makes, with the memory that the chart gives it by default. */
export interface ContainerFacts {
  /** The workload, as `kind/name`. */
  readonly workload: string;
  readonly name: string;
  /**
   * Whether it runs and ends before the others start.
   * @default false
   */
  readonly init?: boolean;
  /** @default the chart requests none */
  readonly memory?: string;
  /** @default the chart sets no limit */
  readonly memoryLimit?: string;
  readonly when?: Condition;
}

/** One rule, as in a Role. */
export interface RuleFacts {
  readonly verbs: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}

/** One rule that a chart gives to somebody. */
export interface GrantFacts {
  /**
   * Who gets it: `ServiceAccount/<namespace>/<name>`, `User/<name>` or `Group/<name>`; `ClusterRole/<name>` for a role
   * to which Kubernetes adds it (aggregation).
   */
  readonly to: string;
  /** @default every namespace, and what is in none */
  readonly namespace?: string;
  readonly rule?: RuleFacts;
  /** Instead of a rule: a role that is not the chart's own, as `kind/name`. */
  readonly role?: string;
  readonly when?: Condition;
}

/** A monitor of a chart. */
export interface MonitorFacts extends Monitor {
  readonly when?: Condition;
}

/** A Service of a chart. */
export interface ServiceFacts {
  readonly name: string;
  /** Labels that monitors select it by, without the ones that carry a version. */
  readonly labels?: Readonly<Record<string, string>>;
  /** @default the release's namespace */
  readonly namespace?: string;
  readonly ports: readonly {
    readonly name?: string;
    readonly port: number;
    readonly target: number | string;
  }[];
  /** @default none: the chart or a controller writes the endpoints */
  readonly selector?: Readonly<Record<string, string>>;
  readonly when?: Condition;
}

/** A Service that the API server calls for admission. */
export interface WebhookFacts {
  readonly service: string;
  readonly port: number;
  readonly when?: Condition;
}

/** A kind of object that a chart makes. */
export interface ObjectFacts {
  readonly group: string;
  readonly kind: string;
  /** `{namespace}` is the release's namespace; absent for cluster-scoped kinds. */
  readonly namespace?: string;
  readonly when?: Condition;
}

/** The facts of one version of a Helm chart: `imports/charts/<chart>.json`. */
export interface ChartFacts {
  readonly chart: string;
  readonly version: string;
  readonly appVersion: string;
  readonly repository: string;
  readonly values: ValueTree;
  /** How objects are called, by dependency; the chart's own under the empty key. */
  readonly names: Readonly<Record<string, NameRule>>;
  readonly pods: readonly PodFacts[];
  readonly containers: readonly ContainerFacts[];
  /**
   * The rights of its accounts.
   * @default unknown: the chart was imported from a catalogue file, which does not say
   */
  readonly grants?: readonly GrantFacts[];
  readonly monitors: readonly MonitorFacts[];
  readonly services: readonly ServiceFacts[];
  readonly webhooks: readonly WebhookFacts[];
  readonly crds: readonly { readonly group: string; readonly kind: string; readonly when?: Condition }[];
  readonly objects: readonly ObjectFacts[];
}

const folder = join(
  dirname(dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))),
  'imports',
  'charts',
);
const known = new Map<string, ChartFacts>();

/** Tells whether a chart was imported. */
export function knowsChart(chart: string): boolean {
  return known.has(chart) || existsSync(join(folder, `${chart}.json`));
}

/**
 * The facts of a chart.
 * @throws Error when the chart was never imported.
 */
export function chartFacts(chart: string): ChartFacts {
  const read = known.get(chart);
  if (read) return read;
  // The file is written by `npm run import` in this form.
  const facts = JSON.parse(readFileSync(join(folder, `${chart}.json`), 'utf8')) as ChartFacts;
  known.set(chart, facts);
  return facts;
}

/** The pods that a chart makes in an installation. */
export function podsOf(facts: ChartFacts, install: Install): PodFacts[] {
  return present(facts, facts.pods, install, ({ kind, name }) => `${kind}/${name}`).map((pods) => ({
    ...pods,
    name: named(pods.name, facts.names, install),
    labels: labelsOf(pods.labels, facts, install),
    ...(pods.serviceAccount && { serviceAccount: named(pods.serviceAccount, facts.names, install) }),
    ...(pods.secrets && {
      secrets: Object.fromEntries(
        Object.entries(pods.secrets).map(([name, keys]) => [named(name, facts.names, install), keys]),
      ),
    }),
  }));
}

/**
 * The Services that a chart makes in an installation.
 *
 * @param all whether those count that it does not make with these values
 */
export function servicesOf(facts: ChartFacts, install: Install, all = false): ServiceFacts[] {
  const key = ({ namespace, name }: ServiceFacts) => `${namespace}/${name}`;
  const made = all ? facts.services : present(facts, facts.services, install, key);
  return made.map((service) => ({
    ...service,
    name: named(service.name, facts.names, install),
    ...(service.labels && { labels: labelsOf(service.labels, facts, install) }),
    ...(service.selector && { selector: labelsOf(service.selector, facts, install) }),
  }));
}

/** The containers of a workload (`kind/name`) that a chart makes in an installation. */
export function containersOf(facts: ChartFacts, install: Install, workload: string): ContainerFacts[] {
  return present(facts, facts.containers, install, (entry) => `${entry.workload}/${entry.name}`)
    .map((entry) => ({ ...entry, workload: named(entry.workload, facts.names, install) }))
    .filter((entry) => entry.workload === workload);
}

/** The rights of the accounts of a chart in an installation; nothing when they are not known. */
export function grantsOf(facts: ChartFacts, install: Install): GrantFacts[] | undefined {
  const text = (value: string) => named(value, facts.names, install);
  return facts.grants
    ?.filter(({ when }) => Object.keys(unmet(facts, when, install.values)).length === 0)
    .map(({ to, namespace, role, ...grant }) => ({
      ...grant,
      to: text(to),
      ...(namespace !== undefined && { namespace: text(namespace) }),
      ...(role !== undefined && { role: text(role) }),
    }));
}

/**
 * The monitors that a chart makes in an installation.
 *
 * @param all whether those count that it does not make with these values
 */
export function monitorsOf(facts: ChartFacts, install: Install, all = false): MonitorFacts[] {
  const made = all
    ? facts.monitors
    : present(facts, facts.monitors, install, (it) => `${it.kind}/${it.name}`);
  return made.map((monitor) => ({
    ...monitor,
    name: named(monitor.name, facts.names, install),
    namespaces: monitor.namespaces.map((namespace) => named(namespace, facts.names, install)),
    labels: labelsOf(monitor.labels, facts, install),
  }));
}

/** The Services of a chart that the API server calls in an installation. */
export function webhooksOf(facts: ChartFacts, install: Install): WebhookFacts[] {
  return present(facts, facts.webhooks, install, ({ service, port }) => `${service}:${port}`).map(
    (webhook) => ({
      ...webhook,
      service: named(webhook.service, facts.names, install),
    }),
  );
}

/** The custom resource definitions that a chart brings with some values. */
export function crdsOf(
  facts: ChartFacts,
  values: object,
): { readonly group: string; readonly kind: string }[] {
  return present(facts, facts.crds, { values }, ({ group, kind }) => `${group}/${kind}`);
}

/** The kinds of object that a chart makes in an installation, each with its namespace unless it has none. */
export function objectsOf(facts: ChartFacts, install: Install): ObjectFacts[] {
  const key = ({ group, kind, namespace }: ObjectFacts) => `${group}/${kind}/${namespace}`;
  return present(facts, facts.objects, install, key).map(({ namespace, ...object }) =>
    namespace === undefined ? object : { ...object, namespace: named(namespace, facts.names, install) },
  );
}

/** The part of a condition that does not hold; empty when all of it holds. */
export function unmet(facts: ChartFacts, when: Condition | undefined, values: object): Condition {
  return Object.fromEntries(
    Object.entries(when ?? {}).filter(([path, wanted]) => settingOf(facts, values, path) !== wanted),
  );
}

/** The value at a path: the one that is set, else the chart's default; `path[entry]` is whether a list contains the entry, or the value equals it. */
export function settingOf(facts: ChartFacts, values: object, path: string): unknown {
  const [, list, entry] = /^(.+)\[([^\]]+)\]$/.exec(path) ?? [];
  if (list !== undefined) {
    const setting = settingOf(facts, values, list);
    return Array.isArray(setting) ? setting.includes(entry) : String(setting) === entry;
  }
  const keys = splitPath(path);
  const leaf = valueAt(facts.values, keys);
  const standard = typeof leaf === 'string' ? parseLeaf(leaf).default : undefined;
  return valueAt(values, keys) ?? (standard === undefined ? undefined : JSON.parse(standard));
}

/** The entries whose condition holds with some values; of entries with the same key, the first one. */
function present<T extends { readonly when?: Condition }>(
  facts: ChartFacts,
  all: readonly T[],
  { values }: Pick<Install, 'values'>,
  keyOf: (entry: T) => string,
): T[] {
  const found = new Map<string, T>();
  for (const entry of all) {
    if (found.has(keyOf(entry)) || Object.keys(unmet(facts, entry.when, values)).length > 0) continue;
    found.set(keyOf(entry), entry);
  }
  return [...found.values()];
}

function labelsOf(
  labels: Readonly<Record<string, string>>,
  { names }: ChartFacts,
  install: Install,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).map(([key, value]) => [key, named(value, names, install)]),
  );
}
