import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../constructs/core/base/manifest.ts';
import type { ClusterSpec } from '../../constructs/spec.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import { changesBetween } from '../../tools/diff/changes.ts';
import { formatMarkdown, formatText } from '../../tools/diff/format.ts';
import { type Objects, objectsIn } from '../../tools/diff/objects.ts';
import { risksOf } from '../../tools/diff/risks.ts';
import { type Changes, changed } from '../fixtures/clusters/mutation.ts';

function object(kind: string, body: object, metadata: object = {}): Manifest {
  return { apiVersion: 'v1', kind, metadata: { name: 'one', ...metadata }, ...body };
}
const lan = (address: string) =>
  object('Service', {}, { annotations: { 'metallb.io/loadBalancerIPs': address } });
const pod = (image: string) =>
  object('Deployment', { spec: { selector: 'a', template: { spec: { containers: [{ image }] } } } });
const role = (...verbs: string[]) => object('Role', { rules: [{ resources: ['pods'], verbs }] });
const route = (host: string) =>
  object('IngressRoute', { spec: { routes: [{ match: `Host(\`${host}\`)` }] } });
const policy = (...ports: number[]) =>
  object('NetworkPolicy', { spec: { egress: ports.map((port) => ({ port })) } });

const claimOf = (storage: string, storageClassName: string) => ({
  storageClassName,
  resources: { requests: { storage } },
});
const templateOf = (storage: string, storageClass: string) => ({
  metadata: { name: 'data' },
  spec: claimOf(storage, storageClass),
});
const database = (spec: object): Manifest => ({
  ...object('Cluster', { spec }),
  apiVersion: 'postgresql.cnpg.io/v1',
});
const stack = (name: string, size: string) => {
  const volumeClaimTemplate = { spec: claimOf(size, 'a') };
  const spec =
    name === 'prometheus' ? { storageSpec: { volumeClaimTemplate } } : { storage: { volumeClaimTemplate } };
  return object('Application', {
    spec: { source: { helm: { valuesObject: { [name]: { [`${name}Spec`]: spec } } } } },
  });
};
const kept = { annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' } };
const node = (config: object) => object('Node', { config });
const server = { 'service-cidr': '10.43.0.0/16', 'node-ip': '192.168.2.20' };
const podRange = (cidr: string) => `ipam:\n  operator:\n    clusterPoolIPv4PodCIDRList:\n      - ${cidr}\n`;

describe('a change', () => {
  it.each<[string, Manifest | undefined, Manifest | undefined, string]>([
    [
      'takes a claim away',
      object('PersistentVolumeClaim', {}),
      undefined,
      'data: the PersistentVolumeClaim goes; its volume follows the reclaimPolicy of the class',
    ],
    [
      'takes a claim out of git that is kept',
      object('PersistentVolumeClaim', {}, kept),
      undefined,
      'data: the PersistentVolumeClaim stays in the cluster with its data, and nothing updates it: docs/delivery.md',
    ],
    [
      'takes a database of the platform out of git',
      object('Database', { spec: { databaseReclaimPolicy: 'retain' } }, kept),
      undefined,
      'data: the Database stays in the cluster with its data, and nothing updates it: docs/delivery.md',
    ],
    [
      'takes a database away that PostgreSQL retains',
      object('Database', { spec: { databaseReclaimPolicy: 'retain' } }),
      undefined,
      'data: the Database goes, and its tables stay in PostgreSQL',
    ],
    [
      'takes a database away that PostgreSQL drops',
      object('Database', { spec: { databaseReclaimPolicy: 'delete' } }),
      undefined,
      'data: the Database goes, and PostgreSQL drops its tables',
    ],
    [
      'takes a StatefulSet away',
      object('StatefulSet', { spec: {} }),
      undefined,
      'data: the StatefulSet goes, and its claims stay',
    ],
    [
      'takes a StatefulSet away whose claims go with it',
      object('StatefulSet', { spec: { persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete' } } }),
      undefined,
      'data: the StatefulSet goes with its claims',
    ],
    [
      'takes the volume of a database away',
      database({ storage: { size: '10Gi' }, walStorage: { size: '5Gi' } }),
      database({ storage: { size: '10Gi' } }),
      'data: the pods start without the volume of spec.walStorage, which stays behind: docs/resizing.md',
    ],
    [
      'takes a namespace away',
      object('Namespace', {}),
      undefined,
      'data: the namespace goes with all that is in it',
    ],
    [
      'lets volumes go with their claims',
      object('StorageClass', { reclaimPolicy: 'Retain' }),
      object('StorageClass', { reclaimPolicy: 'Delete' }),
      'data: volumes of this class will go with their claims',
    ],
    [
      'takes a definition away',
      object('CustomResourceDefinition', {}),
      undefined,
      'data: every object of this kind goes',
    ],
    [
      'touches a field that cannot be changed',
      object('StatefulSet', { spec: { serviceName: 'a' } }),
      object('StatefulSet', { spec: { serviceName: 'b' } }),
      'immutable: spec.serviceName cannot be changed in place',
    ],
    [
      'shrinks a claim',
      object('PersistentVolumeClaim', { spec: claimOf('10Gi', 'a') }),
      object('PersistentVolumeClaim', { spec: claimOf('5Gi', 'a') }),
      'data: spec from 10Gi to 5Gi, and no volume shrinks: docs/resizing.md',
    ],
    [
      'grows the claims of a StatefulSet',
      object('StatefulSet', { spec: { volumeClaimTemplates: [templateOf('10Gi', 'a')] } }),
      object('StatefulSet', { spec: { volumeClaimTemplates: [templateOf('20Gi', 'a')] } }),
      'data: spec.volumeClaimTemplates[data].spec from 10Gi to 20Gi, which takes work where the class does not grow volumes: docs/resizing.md',
    ],
    [
      'shrinks a database',
      database({ storage: { size: '10Gi', storageClass: 'a' } }),
      database({ storage: { size: '5Gi', storageClass: 'a' } }),
      'data: spec.storage from 10Gi to 5Gi, and no volume shrinks: docs/resizing.md',
    ],
    [
      'moves a database to another class',
      database({ storage: { size: '10Gi', storageClass: 'a' } }),
      database({ storage: { size: '10Gi', storageClass: 'b' } }),
      'data: the volume of spec.storage stays in class a, not b: docs/resizing.md',
    ],
    [
      'shrinks the write-ahead log of a database',
      database({ walStorage: { size: '10Gi' } }),
      database({ walStorage: { size: '5Gi' } }),
      'data: spec.walStorage from 10Gi to 5Gi, and no volume shrinks: docs/resizing.md',
    ],
    [
      'takes another major version of a database',
      database({ imageName: 'ghcr.io/cloudnative-pg/postgresql:18.4-system-trixie' }),
      database({ imageName: 'ghcr.io/cloudnative-pg/postgresql:19.0-system-trixie' }),
      'data: PostgreSQL 18 becomes 19, and there is no way back: docs/resizing.md',
    ],
    ...['prometheus', 'alertmanager'].map((name): [string, Manifest, Manifest, string] => [
      `shrinks the volume of ${name} in a chart's values`,
      stack(name, '50Gi'),
      stack(name, '20Gi'),
      `data: spec.source.helm.valuesObject.${name}.${name}Spec.${name === 'prometheus' ? 'storageSpec' : 'storage'}.volumeClaimTemplate.spec from 50Gi to 20Gi, and no volume shrinks: docs/resizing.md`,
    ]),
    [
      "shrinks a volume in the short form of a chart's values",
      object('Application', {
        spec: { source: { helm: { valuesObject: { persistence: { size: '9Gi' } } } } },
      }),
      object('Application', {
        spec: { source: { helm: { valuesObject: { persistence: { size: '8Gi' } } } } },
      }),
      'data: spec.source.helm.valuesObject.persistence from 9Gi to 8Gi, and no volume shrinks: docs/resizing.md',
    ],
    [
      'gives pods other addresses',
      object('HelmChart', { spec: { valuesContent: podRange('10.42.0.0/16') } }),
      object('HelmChart', { spec: { valuesContent: podRange('10.52.0.0/16') } }),
      'network: pods move from 10.42.0.0/16 to 10.52.0.0/16, which a running cluster cannot do: docs/resizing.md',
    ],
    [
      'gives Services other addresses',
      node({ ...server, 'service-cidr': '10.43.0.0/16' }),
      node({ ...server, 'service-cidr': '10.53.0.0/16' }),
      'network: Services move from 10.43.0.0/16 to 10.53.0.0/16, which a running cluster cannot do: docs/resizing.md',
    ],
    [
      'moves a server',
      node({ ...server, 'node-ip': '192.168.2.20' }),
      node({ ...server, 'node-ip': '192.168.2.21' }),
      'network: a server moves from 192.168.2.20 to 192.168.2.21, which a running cluster cannot do: docs/resizing.md',
    ],
    [
      'makes a server of an agent',
      node({}),
      node(server),
      'node: an agent becomes a server, which takes a new installation: docs/resizing.md',
    ],
    [
      'gives a node other labels',
      node({ 'node-label': ['a=1'] }),
      node({}),
      'node: it keeps the labels that it joined with: docs/resizing.md',
    ],
    [
      'gives a node a taint',
      node({}),
      node({ 'node-taint': ['a=b:NoSchedule'] }),
      'node: it keeps the taints that it joined with: docs/resizing.md',
    ],
    [
      'takes a node away, or renames it',
      node({}),
      undefined,
      'node: one stays in the cluster until it is removed by hand: docs/resizing.md',
    ],
    [
      'gives a priority another value',
      object('PriorityClass', { value: 1000 }),
      object('PriorityClass', { value: 2000 }),
      'immutable: value cannot be changed in place',
    ],
    ['widens rights', role('get'), role('get', 'delete'), 'rights: delete pods'],
    [
      'widens a project',
      object('AppProject', { spec: { destinations: [{ namespace: 'a' }] } }),
      object('AppProject', { spec: { destinations: [{ namespace: '*' }], sourceRepos: ['b'] } }),
      'rights: deliver from b, deliver to namespace *',
    ],
    ['exposes a host', undefined, route('a.example.org'), 'exposure: Host(`a.example.org`)'],
    ['opens the network', policy(80), policy(80, 443), 'network: 1 new egress rule'],
    ['brings an image', pod('a:1'), pod('a:2'), 'image: a:2, without a digest'],
    ['brings a pinned image', pod('a:1'), pod('a:2@sha256:0'), 'image: a:2@sha256:0'],
    [
      'moves an address',
      lan('192.168.2.100'),
      lan('192.168.2.101'),
      'address: moves from 192.168.2.100 to 192.168.2.101',
    ],
  ])('that %s is marked', (_, before, after, risk) => {
    expect(risksOf(before, after)).toContain(risk);
  });

  it.each<[string, Manifest | undefined, Manifest | undefined]>([
    ['takes rights away', role('get', 'delete'), role('get')],
    [
      'writes the same size in another unit',
      database({ storage: { size: '10Gi' } }),
      database({ storage: { size: '10240Mi' } }),
    ],
    [
      'grows a limit of memory',
      object('PersistentVolumeClaim', { spec: { other: { size: '1Gi' } } }),
      object('PersistentVolumeClaim', { spec: { other: { size: '2Gi' } } }),
    ],
    [
      'narrows a project',
      object('AppProject', { spec: { destinations: [{ namespace: 'a' }, { namespace: 'b' }] } }),
      object('AppProject', { spec: { destinations: [{ namespace: 'a' }] } }),
    ],
    ['takes a host away', route('a.example.org'), undefined],
    ['closes the network', policy(80, 443), policy(80)],
    ['takes a ConfigMap away', object('ConfigMap', {}), undefined],
    ['keeps the image', pod('a:1'), pod('a:1')],
    [
      'moves an agent, and lets the kubelet keep more free',
      node({ 'node-ip': '192.168.2.21', 'kubelet-arg': ['a=1'] }),
      node({ 'node-ip': '192.168.2.22', 'kubelet-arg': ['a=2'] }),
    ],
    ['adds a server', undefined, node(server)],
    [
      'gives a database more memory',
      database({ storage: { size: '10Gi' }, resources: { limits: { memory: '1Gi' } } }),
      database({ storage: { size: '10Gi' }, resources: { limits: { memory: '2Gi' } } }),
    ],
  ])('that %s is not', (_, before, after) => {
    expect(risksOf(before, after)).toEqual([]);
  });
});

describe('a changed cluster file', () => {
  const objectsWith = (change: Changes) => {
    const spec = changed(change) as ClusterSpec;
    const { files } = synthesize([{ file: 'clusters/base.ts', spec }]);
    return objectsIn([...files].map(([path, text]) => [`dist/${path}`, text] as const).filter(isYaml));
  };
  const isYaml = ([path]: readonly [string, string]) =>
    path.endsWith('.yaml') && (!path.includes('/bootstrap/') || path.endsWith('/k3s/config.yaml'));
  const before = objectsWith({});
  const marksOf = (change: Changes) =>
    changesBetween(before, objectsWith(change)).flatMap(({ component, object, risks }) =>
      risks
        .filter((risk) => /^(network: \w+ (move|server)|node)/.test(risk))
        .map((risk) => [component, object, risk]),
    );

  it.each<[string, Changes, string[][]]>([
    [
      'the range of Services',
      { 'network.serviceCidr': '10.53.0.0/16' },
      [
        [
          'base/bootstrap',
          'Node master',
          'network: Services move from 10.43.0.0/16 to 10.53.0.0/16, which a running cluster cannot do: docs/resizing.md',
        ],
      ],
    ],
    [
      'labels of a node',
      { 'nodes[1].labels': { 'example.org/disk': 'nvme' } },
      [
        [
          'base/bootstrap',
          'Node worker-1',
          'node: it keeps the labels that it joined with: docs/resizing.md',
        ],
      ],
    ],
    ['the address of an agent', { 'nodes[1].tailnetAddress': '100.84.89.99' }, []],
    ['the time between two readings', { 'components.prometheus.scrapeInterval': '1m' }, []],
  ])('is marked for what a running cluster cannot take over: %s', (_, change, marks) => {
    expect(marksOf(change)).toEqual(marks);
  });

  it('is marked for the range of pods on the server and in the network', () => {
    const marks = marksOf({ 'network.podCidr': '10.52.0.0/16' }).map(([component]) => component);
    expect(new Set(marks)).toEqual(new Set(['base/bootstrap', 'base/cilium']));
  });
});

describe('the changes between two trees', () => {
  const tree = (...manifests: Manifest[]): Objects =>
    new Map(manifests.map((manifest) => [manifest.kind, { component: 'homelab/mlflow', manifest }]));
  const changes = changesBetween(
    tree(object('ConfigMap', { data: { a: '1', b: '2' } }), object('Secret', {}), route('a')),
    tree(object('ConfigMap', { data: { a: '1', b: '3' } }), object('Secret', {}), pod('a:1')),
  );

  it('are the added, removed and changed objects, with the fields', () => {
    expect(changes.map(({ type, object, fields }) => [type, object, fields])).toEqual([
      ['changed', 'ConfigMap one', ['data.b']],
      ['added', 'Deployment one', []],
      ['removed', 'IngressRoute one', []],
    ]);
  });

  it('are formatted for a terminal', () => {
    expect(formatText(changes)).toMatchInlineSnapshot(`
      "homelab/mlflow
        ~ ConfigMap one  data.b
        + Deployment one
            ! image: a:1, without a digest
        - IngressRoute one

      1 added, 1 removed, 1 changed, 1 to look at twice"
    `);
  });

  it('are formatted for a pull request, also when there are none', () => {
    expect(formatMarkdown(changes)).toContain(
      '| homelab/mlflow | Deployment one | image: a:1, without a digest |',
    );
    expect(formatMarkdown([])).toBe('`dist/` does not change.\n');
  });
});
