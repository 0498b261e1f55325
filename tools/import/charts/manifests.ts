import type { WorkloadKind } from '../../../constructs/core/author/chart/facts.ts';
import { grantsIn, type RbacObject } from '../../../constructs/core/author/chart/grants.ts';
import { groupOf } from '../../../constructs/core/base/manifest.ts';
import type { Plain } from '../../../constructs/core/model/rule.ts';
import { monitorsIn } from '../../../constructs/kinds/monitoring.coreos.com/monitors.ts';
import type { PodSpec } from '../../../imports/types/index.ts';
import type { CatalogueRender, CatalogueService, CatalogueWorkload } from './catalogue.ts';
import { containersOf } from './containers.ts';
import { lasting } from './labels.ts';
import { podSecurityOf } from './pod-security.ts';
import { secretsOf } from './secrets.ts';

/** A rendered object of a chart, with the fields that the importer reads. */
export interface Rendering extends Pick<RbacObject, 'subjects' | 'roleRef' | 'rules' | 'aggregationRule'> {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Metadata;
  readonly spec?: unknown;
  readonly webhooks?: readonly { readonly clientConfig?: { readonly service?: ServiceReference } }[];
}

interface Metadata {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

interface ServiceReference {
  readonly name: string;
  readonly namespace?: string;
  readonly port?: number;
}

interface PodTemplate {
  readonly metadata?: Partial<Metadata>;
  readonly spec: Plain<PodSpec>;
}

/** The pods, rights, monitors, Services, webhooks and definitions in the manifests of a chart. */
export function catalogued(manifests: readonly Rendering[], namespace: string): CatalogueRender {
  const own = manifests.filter(({ kind }) => kind !== 'CustomResourceDefinition');
  const installed = own.filter(({ metadata }) => !metadata.annotations?.['helm.sh/hook']?.includes('test'));
  const accounts = new Set(
    own.flatMap(({ subjects = [] }) => subjects.map(({ kind, name }) => `${kind}/${name}`)),
  );
  const made = new Set(own.filter(({ kind }) => kind === 'Secret').map(({ metadata }) => metadata.name));
  return {
    objects: installed.map(({ apiVersion, kind, metadata }) => ({
      group: groupOf(apiVersion),
      kind,
      name: metadata.name,
      ...(metadata.namespace !== undefined && { namespace: metadata.namespace }),
    })),
    workloads: own.flatMap((manifest) => workloadIn(manifest, accounts, made)),
    containers: installed.flatMap(({ kind, metadata, spec }) =>
      containersOf(`${kind}/${metadata.name}`, templateOf(kind, metadata, spec)?.spec),
    ),
    grants: grantsIn(installed, namespace),
    monitors: monitorsIn(installed, namespace).map((monitor) => ({
      ...monitor,
      labels: lasting(monitor.labels),
    })),
    services: own.filter(({ kind }) => kind === 'Service').map((manifest) => serviceIn(manifest, namespace)),
    webhooks: manifests.flatMap(webhooksIn),
    crds: manifests
      .filter(({ kind }) => kind === 'CustomResourceDefinition')
      .map(({ spec }) => definitionIn(spec)),
  };
}

function workloadIn(
  { kind, metadata, spec }: Rendering,
  accounts: ReadonlySet<string>,
  made: ReadonlySet<string>,
): CatalogueWorkload[] {
  const template = templateOf(kind, metadata, spec);
  if (!template) return [];
  const account = template.spec.serviceAccountName ?? 'default';
  const secrets = Object.entries(secretsOf(template.spec)).filter(([name]) => !made.has(name));
  const hook = metadata.annotations?.['helm.sh/hook'];
  return [
    {
      kind: kind as WorkloadKind,
      name: metadata.name,
      podLabels: lasting(template.metadata?.labels),
      serviceAccountName: account,
      ...(accounts.has(`ServiceAccount/${account}`) && { rbac: 'bound' }),
      hostNetwork: template.spec.hostNetwork ?? false,
      containers: template.spec.containers.map(({ ports = [] }) => ({
        ports: ports.map(({ name, containerPort, protocol }) => ({
          ...(name !== undefined && { name }),
          port: containerPort,
          ...(protocol !== undefined && { protocol }),
        })),
      })),
      ...(secrets.length > 0 && { secrets: Object.fromEntries(secrets) }),
      podSecurity: podSecurityOf(template.spec, template.metadata?.annotations),
      ...(hook !== undefined && { hook }),
    },
  ];
}

function templateOf(kind: string, metadata: Metadata, spec: unknown): PodTemplate | undefined {
  // The output of `helm template` was not validated, but charts render valid objects.
  if (kind === 'Pod') return { metadata, spec: spec as PodTemplate['spec'] };
  if (kind === 'CronJob') {
    return (spec as { jobTemplate: { spec: { template: PodTemplate } } }).jobTemplate.spec.template;
  }
  const workloads = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job'];
  return workloads.includes(kind) ? (spec as { template: PodTemplate }).template : undefined;
}

function serviceIn({ metadata, spec }: Rendering, release: string): CatalogueService {
  const { ports = [], selector } = spec as Pick<CatalogueService, 'ports' | 'selector'>;
  const { name, namespace, labels } = metadata;
  return {
    name,
    ...(labels && { labels: lasting(labels) }),
    ...(namespace !== undefined && namespace !== release && { namespace }),
    ports,
    ...(selector && { selector }),
  };
}

function webhooksIn({ webhooks = [], kind, spec }: Rendering): { readonly service: string }[] {
  const services = webhooks.map(({ clientConfig }) => clientConfig?.service);
  if (kind === 'CustomResourceDefinition') {
    const { conversion } = spec as {
      conversion?: { webhook?: { clientConfig?: { service?: ServiceReference } } };
    };
    services.push(conversion?.webhook?.clientConfig?.service);
  }
  return services.flatMap((service) =>
    service ? [{ service: `${service.namespace ?? ''}/${service.name}:${service.port ?? 443}` }] : [],
  );
}

function definitionIn(spec: unknown): { readonly group: string; readonly kind: string } {
  const { group, names } = spec as { group: string; names: { kind: string } };
  return { group, kind: names.kind };
}
