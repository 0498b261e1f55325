import { describe, expect, it } from 'vitest';
import { build } from '../../../constructs/core/derive/build.ts';
import type { NodeSpec } from '../../../constructs/core/spec/spec.ts';
import { proveBuild } from '../../../constructs/core/verify/index.ts';
import { emptyCluster, Part, spec } from '../../support/cluster.ts';

const one: NodeSpec = { ...spec.nodes[0]!, memory: '24Gi' };
const two: NodeSpec = { ...one, name: 'two', role: 'agent', address: '192.168.2.21', memory: '16Gi' };

/** Says in a component a claim by hand, on the disk of a node or of a class. */
function claim(part: Part, name: string, where: { node: string } | { storageClass: string }): void {
  const common = { accessModes: ['ReadWriteOnce' as const], volumeMode: 'Filesystem' as const };
  const storageClassName = 'node' in where ? '' : where.storageClass;
  if ('node' in where) {
    part.object('v1/PersistentVolume', name, {
      spec: {
        ...common,
        storageClassName,
        capacity: { storage: '10Gi' },
        local: { path: '/srv/data' },
        claimRef: { namespace: part.namespaceName, name },
        nodeAffinity: {
          required: {
            nodeSelectorTerms: [
              { matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: [where.node] }] },
            ],
          },
        },
      },
    });
  }
  part.object('v1/PersistentVolumeClaim', name, {
    spec: { ...common, storageClassName, resources: { requests: { storage: '10Gi' } } },
  });
}

/** Says in a component a Deployment by hand that mounts a claim, and states its pods. */
function server(part: Part, name: string, claimName: string, memory: string, nodeSelector = {}): void {
  const labels = { app: name };
  part.object('apps/v1/Deployment', name, {
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          nodeSelector,
          securityContext: {
            runAsNonRoot: true,
            runAsUser: 1000,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          containers: [
            {
              name,
              image: 'example.org/server:1.0.0',
              resources: { requests: { cpu: '10m', memory }, limits: { memory } },
              securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
              volumeMounts: [{ name: 'data', mountPath: '/data' }],
            },
          ],
          volumes: [{ name: 'data', persistentVolumeClaim: { claimName } }],
        },
      },
    },
  });
  part.declarePods(name, {
    origin: 'workload',
    kind: 'Deployment',
    labels,
    resources: { cpu: '10m', memory, memoryLimit: memory, source: 'test' },
    placement: { nodeSelector },
  });
}

/** Where the pods of a component are placed, and what is wrong. */
function proven(fill: (part: Part) => void) {
  const cluster = emptyCluster({ nodes: [one, two] });
  const part = new Part(cluster, 'app');
  fill(part);
  part.object('storage.k8s.io/v1/StorageClass', 'local', { provisioner: 'rancher.io/local-path' });
  const { capacity, problems } = proveBuild(build(cluster));
  return {
    nodes: Object.fromEntries(capacity.nodes.map(({ name, pods }) => [name, pods])),
    problems: problems.filter(({ path }) => !path.startsWith('apps/')),
  };
}

describe('declared pods that mount a claim written by hand', () => {
  const onTwo = (memory: string, nodeSelector = {}) =>
    proven((part) => {
      claim(part, 'data', { node: 'two' });
      server(part, 'server', 'data', memory, nodeSelector);
    });

  it('run on the node that has its volume', () => {
    // The other node is the emptier one.
    expect(onTwo('1Gi')).toEqual({ nodes: { one: [], two: ['app/server'] }, problems: [] });
    const free = proven((part) => {
      claim(part, 'data', { storageClass: 'local' });
      server(part, 'server', 'data', '1Gi');
    });
    expect(free).toEqual({ nodes: { one: ['app/server'], two: [] }, problems: [] });
  });

  it('are refused when that node does not take them, or has no room for them', () => {
    expect(onTwo('1Gi', { 'kubernetes.io/hostname': 'one' }).problems).toMatchObject([
      { path: 'app/server', found: expect.stringContaining('app/data is on two (one)') },
    ]);
    expect(onTwo('20Gi').problems).toMatchObject([
      { path: 'app/server', found: '20 GiB of memory for one pod' },
    ]);
  });

  it('run together on the node that its space is made on, and are refused when they do not fit there', () => {
    const sharing = (memory: string, claims: readonly [string, string]) =>
      proven((part) => {
        for (const name of new Set(claims)) claim(part, name, { storageClass: 'local' });
        server(part, 'a', claims[0], memory);
        server(part, 'b', claims[1], memory);
      });
    expect(sharing('6Gi', ['data', 'data'])).toEqual({
      nodes: { one: ['app/a', 'app/b'], two: [] },
      problems: [],
    });
    expect(sharing('6Gi', ['data', 'more'])).toEqual({
      nodes: { one: ['app/a'], two: ['app/b'] },
      problems: [],
    });
    expect(sharing('12Gi', ['data', 'more']).problems).toEqual([]);
    expect(sharing('12Gi', ['data', 'data']).problems).toMatchObject([{ path: 'nodes' }]);
  });
});

describe('declared pods without a template of ours', () => {
  it('run on the node of the claims that they are stated with, and are refused when it does not take them', () => {
    const stated = (nodeSelector = {}) =>
      proven((part) => {
        part.declarePods('agent', {
          origin: 'operator',
          kind: 'Pod',
          labels: { app: 'agent' },
          resources: { cpu: '10m', memory: '1Gi', memoryLimit: '1Gi', source: 'test' },
          placement: { nodeSelector },
          claims: [part.hostFolder('data', { path: '/srv/data', node: 'two', size: '10Gi' })],
        });
      });
    expect(stated()).toEqual({ nodes: { one: [], two: ['app/agent'] }, problems: [] });
    expect(stated({ 'kubernetes.io/hostname': 'one' }).problems).toMatchObject([
      { path: 'app/agent', found: expect.stringContaining('app/app-data is on two (one)') },
    ]);
  });
});

describe('pods that no component declares and that mount a claim written by hand', () => {
  it('are counted on the node that has its volume', () => {
    const { nodes } = proven((part) => {
      claim(part, 'data', { node: 'two' });
      part.object('v1/Pod', 'raw', {
        spec: {
          containers: [{ name: 'raw', image: 'example.org/server:1.0.0' }],
          volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }],
        },
      });
    });
    expect(nodes).toEqual({ one: [], two: ['app/Pod.raw'] });
  });
});
