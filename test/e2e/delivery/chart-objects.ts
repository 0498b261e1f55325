import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crdsOf, objectsOf, podsOf, servicesOf } from '../../../constructs/core/author/chart/facts.ts';
import { valueAt } from '../../../constructs/core/author/chart/names.ts';
import type { Release } from '../../../constructs/core/author/chart/release.ts';
import type { JsonObject, Manifest } from '../../../constructs/core/base/manifest.ts';
import type { PodsInventory } from '../../../constructs/core/verify/inventory.ts';
import { standIn, standInClaim } from '../stand-ins.ts';

const definitions = join(import.meta.dirname, '../../../imports/crds');

/** The definitions of a chart: the imported one, else a definition that accepts any field. */
export function definitionsOf({ props, install }: Release): Manifest[] {
  if (props.crds === false) return [];
  return crdsOf(props.chart, install.values).map(({ group, kind }) => definitionOf(group, kind));
}

/** The definition of a kind. */
export function definitionOf(group: string, kind: string): Manifest {
  return carried().get(`${group}/${kind}`) ?? openDefinition(group, kind);
}

let read: ReadonlyMap<string, Manifest> | undefined;

function carried(): ReadonlyMap<string, Manifest> {
  if (read) return read;
  const files = readdirSync(definitions, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.json'),
  );
  const all = files.map((file): Manifest => JSON.parse(readFileSync(join(definitions, file), 'utf8')));
  const idOf = ({ spec }: Manifest) => `${(spec as JsonObject).group}/${valueAt(spec, ['names', 'kind'])}`;
  read = new Map(all.map((manifest) => [idOf(manifest), manifest]));
  return read;
}

function openDefinition(group: string, kind: string): Manifest {
  const plural = pluralOf(kind.toLowerCase());
  const schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope: 'Namespaced',
      names: { kind, plural, singular: kind.toLowerCase(), listKind: `${kind}List` },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: { openAPIV3Schema: schema },
          subresources: { status: {} },
        },
      ],
    },
  };
}

/** The plural of a kind: prometheuses, policies, pools. */
function pluralOf(word: string): string {
  if (word.endsWith('y')) return `${word.slice(0, -1)}ies`;
  return word.endsWith('s') ? `${word}es` : `${word}s`;
}

/**
 * The objects of a chart in an installation without its definitions: pods of the real size, and their other objects.
 *
 * @param values the rendered values, without references
 */
export function objectsOfRelease(
  release: Release,
  values: JsonObject,
  groups: readonly PodsInventory[],
): Manifest[] {
  const { props, install } = release;
  const pods = podsOf(props.chart, install).flatMap((facts) => {
    const group = groups.find(
      ({ component, origin, kind, labels }) =>
        component === install.release &&
        origin === 'chart' &&
        kind === facts.kind &&
        sameLabels(labels, facts.labels),
    );
    if (!group) return [];
    // Pods without the chart's service accounts would not be admitted.
    const account = group.serviceAccount === undefined ? [] : [serviceAccount(group)];
    const workload = standIn(group);
    const metadata = {
      ...workload.metadata,
      name: facts.name,
      ...(facts.hook && { annotations: hook(facts.hook) }),
    };
    return [...account, ...standInClaim(group), { ...workload, metadata }];
  });
  const services = servicesOf(props.chart, install).map(
    ({ name, namespace, ports, selector }): Manifest => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace: namespace ?? install.namespace, ...annotationsOf(values) },
      spec: {
        ...(lanAddress(values) && !name.endsWith('-metrics') && { type: 'LoadBalancer' }),
        ports: ports.map(({ name, port, target }) => ({ ...(name && { name }), port, targetPort: target })),
        ...(selector && { selector }),
      },
    }),
  );
  const others = objectsOf(props.chart, install).flatMap(({ group, kind, namespace }) => {
    const name = `${install.release}-stand-in`;
    const metadata = namespace === undefined ? { name } : { name, namespace };
    const make = makers[`${group}/${kind}`];
    return make ? [make(metadata, group, kind)] : [];
  });
  return distinct([...pods, ...services, ...others]);
}

type Make = (metadata: Manifest['metadata'], group: string, kind: string) => Manifest;

const plain: Make = (metadata, group, kind) => ({
  apiVersion: group === '' ? 'v1' : `${group}/v1`,
  kind,
  metadata,
});
const rbac = 'rbac.authorization.k8s.io';
const rules = [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }];

/** The minimal valid object of each kind; the stand-in leaves out other kinds. */
const makers: Readonly<Record<string, Make>> = {
  '/ConfigMap': plain,
  '/ServiceAccount': plain,
  [`${rbac}/ClusterRole`]: (...args) => ({ ...plain(...args), rules }),
  [`${rbac}/Role`]: (...args) => ({ ...plain(...args), rules }),
  [`${rbac}/ClusterRoleBinding`]: (...args) => binding('ClusterRole', plain(...args)),
  [`${rbac}/RoleBinding`]: (...args) => binding('Role', plain(...args)),
  'storage.k8s.io/CSIDriver': (...args) => ({ ...plain(...args), spec: { attachRequired: false } }),
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': webhook,
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': webhook,
  'monitoring.coreos.com/Prometheus': (...args) => ({ ...plain(...args), spec: {} }),
  'monitoring.coreos.com/Alertmanager': (...args) => ({ ...plain(...args), spec: {} }),
};

function binding(kind: string, manifest: Manifest): Manifest {
  const { name } = manifest.metadata;
  const subjects = [
    { kind: 'ServiceAccount', name: 'default', namespace: manifest.metadata.namespace ?? 'default' },
  ];
  return { ...manifest, roleRef: { apiGroup: rbac, kind, name }, subjects };
}

/** A webhook for an unused kind; its controller sets the authority. */
function webhook(...args: Parameters<Make>): Manifest {
  return {
    ...plain(...args),
    webhooks: [
      {
        name: 'stand-in.hearth.test',
        admissionReviewVersions: ['v1'],
        sideEffects: 'None',
        clientConfig: { service: { name: 'webhook', namespace: 'default', path: '/' } },
        rules: [
          {
            apiGroups: ['hearth.test'],
            apiVersions: ['v1'],
            resources: ['nothings'],
            operations: ['CREATE'],
          },
        ],
      },
    ],
  };
}

function serviceAccount({ serviceAccount: name, namespace }: PodsInventory): Manifest {
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: name ?? 'default', namespace } };
}

function hook(events: string) {
  return { 'helm.sh/hook': events, 'helm.sh/hook-delete-policy': 'before-hook-creation' };
}

function lanAddress(values: JsonObject): boolean {
  return valueAt(values, ['service', 'annotations', 'metallb.io/loadBalancerIPs']) !== undefined;
}

function annotationsOf(values: JsonObject): { annotations?: Record<string, string> } {
  const annotations = valueAt(values, ['service', 'annotations']);
  return typeof annotations === 'object' && annotations !== null
    ? { annotations: annotations as Record<string, string> }
    : {};
}

function sameLabels(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  return Object.entries(b).every(([key, value]) => a[key] === value);
}

function distinct(manifests: readonly Manifest[]): Manifest[] {
  const idOf = ({ kind, metadata }: Manifest) => `${kind}/${metadata.namespace}/${metadata.name}`;
  return [...new Map(manifests.map((manifest) => [idOf(manifest), manifest])).values()];
}
