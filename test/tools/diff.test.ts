import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../constructs/core/base/manifest.ts';
import { changesBetween } from '../../tools/diff/changes.ts';
import { formatMarkdown, formatText } from '../../tools/diff/format.ts';
import type { Objects } from '../../tools/diff/objects.ts';
import { risksOf } from '../../tools/diff/risks.ts';

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

describe('a change', () => {
  it.each<[string, Manifest | undefined, Manifest | undefined, string]>([
    [
      'takes a claim away',
      object('PersistentVolumeClaim', {}),
      undefined,
      'data: the PersistentVolumeClaim goes',
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
      'narrows a project',
      object('AppProject', { spec: { destinations: [{ namespace: 'a' }, { namespace: 'b' }] } }),
      object('AppProject', { spec: { destinations: [{ namespace: 'a' }] } }),
    ],
    ['takes a host away', route('a.example.org'), undefined],
    ['closes the network', policy(80, 443), policy(80)],
    ['takes a ConfigMap away', object('ConfigMap', {}), undefined],
    ['keeps the image', pod('a:1'), pod('a:1')],
  ])('that %s is not', (_, before, after) => {
    expect(risksOf(before, after)).toEqual([]);
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
