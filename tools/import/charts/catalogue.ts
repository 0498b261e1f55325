import type {
  ContainerFacts,
  GrantFacts,
  MonitorFacts,
  PodFacts,
  ServiceFacts,
  WebhookFacts,
  WorkloadKind,
} from '../../../constructs/core/author/chart/facts.ts';
import type { PodPort } from '../../../constructs/core/model/pods.ts';
import { type Naming, nameRules, placeholders, release } from './naming.ts';
import type { Rendered } from './source.ts';

/** The output of a chart for the release `hearth`. */
export interface CatalogueRender {
  readonly objects: readonly CatalogueObject[];
  readonly workloads?: readonly CatalogueWorkload[];
  readonly containers?: readonly ContainerFacts[];
  readonly grants?: readonly GrantFacts[];
  readonly monitors?: readonly MonitorFacts[];
  readonly services?: readonly CatalogueService[];
  /** Each Service as `namespace/name:port/path`. */
  readonly webhooks?: readonly { readonly service: string }[];
  readonly crds?: readonly { readonly group: string; readonly kind: string }[];
}

export interface CatalogueObject {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface CatalogueWorkload {
  readonly kind: WorkloadKind;
  readonly name: string;
  readonly podLabels: Readonly<Record<string, string>>;
  readonly serviceAccountName?: string;
  /** Namespaces where its service account has rights. */
  readonly rbac?: string;
  readonly hostNetwork?: boolean;
  readonly containers: readonly {
    readonly ports?: readonly { readonly name?: string; readonly port: number; readonly protocol?: string }[];
  }[];
  /** Keys by Secret; `?` marks optional ones and `(volume)` a Secret that is mounted. */
  readonly secrets?: Readonly<Record<string, readonly string[]>>;
  readonly podSecurity: PodFacts['podSecurity'];
  readonly hook?: string;
}

export interface CatalogueService {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly namespace?: string;
  readonly ports?: readonly {
    readonly name?: string;
    readonly port: number;
    readonly targetPort?: number | string;
  }[];
  readonly selector?: Readonly<Record<string, string>>;
}

/**
 * The same with placeholders for the names of the release.
 *
 * @param made Secrets that need not exist before the pods
 */
export function renderedIn(render: CatalogueRender, naming: Naming, made: readonly string[] = []): Rendered {
  const names = nameRules(
    render.objects.map(({ name }) => name),
    naming,
  );
  const text = (value: string) => placeholders(value, names, naming.namespace);
  return {
    names,
    pods: (render.workloads ?? [])
      .filter(({ hook }) => !hook?.includes('test'))
      .map((it) => podsIn(it, text, made)),
    containers: (render.containers ?? []).map((it) => ({
      ...it,
      workload: workloadName(text(it.workload)),
      name: text(it.name),
    })),
    ...(render.grants && { grants: render.grants.map((it) => grantIn(it, text)) }),
    monitors: (render.monitors ?? []).map((it) => ({
      ...it,
      name: text(it.name),
      namespaces: it.namespaces.map(text),
      labels: mapValues(it.labels, text),
    })),
    services: (render.services ?? []).map((it) => serviceIn(it, text)),
    webhooks: webhooksIn(render.webhooks ?? [], text),
    crds: (render.crds ?? []).map(({ group, kind }) => ({ group, kind })),
    objects: objectsIn(render, text),
  };
}

function grantIn({ to, namespace, role, rule }: GrantFacts, text: Templated): GrantFacts {
  const { resourceNames } = rule ?? {};
  return {
    to: text(to),
    ...(namespace !== undefined && { namespace: text(namespace) }),
    ...(role !== undefined && { role: text(role) }),
    ...(rule && { rule: { ...rule, ...(resourceNames && { resourceNames: resourceNames.map(text) }) } }),
  };
}

// A hash of the content ends the names of some jobs.
function workloadName(name: string): string {
  return name.replace(/-[0-9a-f]{10}$/, '-*');
}

function objectsIn({ objects, crds = [] }: CatalogueRender, text: Templated): Rendered['objects'] {
  const kinds = objects.map(({ group, kind, namespace }) => ({
    group,
    kind,
    ...(namespace !== undefined && { namespace: text(namespace) }),
  }));
  if (crds.length > 0) kinds.push({ group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition' });
  return [...new Map(kinds.map((it) => [Object.values(it).join('/'), it])).values()];
}

type Templated = (value: string) => string;

function podsIn(workload: CatalogueWorkload, text: Templated, made: readonly string[]): PodFacts {
  const { kind, name, podLabels, serviceAccountName, rbac, hostNetwork, containers, podSecurity, hook } =
    workload;
  const secrets = requiredSecrets(workload, text, made);
  return {
    name: workloadName(text(name)),
    kind,
    labels: mapValues(podLabels, text),
    ports: Object.fromEntries(containers.flatMap(({ ports = [] }) => ports.map(portOf))),
    hostNetwork: hostNetwork ?? false,
    api: rbac !== undefined,
    ...(serviceAccountName && { serviceAccount: text(serviceAccountName) }),
    podSecurity,
    ...(Object.keys(secrets).length > 0 && { secrets }),
    ...(hook && { hook }),
  };
}

function portOf(said: {
  readonly name?: string;
  readonly port: number;
  readonly protocol?: string;
}): [string, PodPort] {
  const { name = String(said.port), port, protocol } = said;
  return [name, { port, ...(protocol === 'UDP' && { protocol }) }];
}

function requiredSecrets(
  { secrets = {} }: CatalogueWorkload,
  text: Templated,
  made: readonly string[],
): Record<string, readonly string[]> {
  const required = Object.entries(secrets).map(([name, keys]) => {
    const optional = keys.includes('(volume?)');
    const needed = keys.includes('(volume)') || (!optional && keys.some((key) => !key.endsWith('?')));
    return [text(name), needed ? keys.filter((key) => !/[?)]$/.test(key)) : undefined] as const;
  });
  return Object.fromEntries(
    required.flatMap(([name, keys]) => (keys && !made.includes(name) ? [[name, keys]] : [])),
  );
}

function serviceIn(
  { name, labels, namespace, ports = [], selector }: CatalogueService,
  text: Templated,
): ServiceFacts {
  return {
    name: text(name),
    ...(labels && { labels: mapValues(labels, text) }),
    ...(namespace !== undefined && { namespace }),
    ports: ports.map(({ name: called, port, targetPort }) => ({
      ...(called !== undefined && { name: called }),
      port,
      target: targetPort ?? port,
    })),
    ...(selector && { selector: mapValues(selector, text) }),
  };
}

function webhooksIn(webhooks: readonly { readonly service: string }[], text: Templated): WebhookFacts[] {
  const services = new Set(
    webhooks.map(({ service }) => service.replace(/^[^/]*\//, '').replace(/\/.*$/, '')),
  );
  return [...services].map((service) => {
    const [name = '', port = '443'] = service.split(':');
    return { service: text(name), port: Number(port) };
  });
}

// Some charts have the release and the namespace in the instance label.
function mapValues(record: Readonly<Record<string, string>>, text: Templated): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      key === 'app.kubernetes.io/instance' && value !== release ? '{release}-{namespace}' : text(value),
    ]),
  );
}
