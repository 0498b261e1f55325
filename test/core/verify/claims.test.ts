import { describe, expect, it } from 'vitest';
import { type PodDemand, place } from '../../../constructs/core/verify/capacity/index.ts';
import { resolveCluster } from '../../../constructs/spec.ts';
import { base } from '../../fixtures/clusters/base.ts';
import { pods } from '../../fixtures/clusters/shortages/shortage.ts';

const spec = resolveCluster(base);
const local = (size: string) => ({ id: 'test/data', size, storageClass: 'local-disk' });
const folder = { id: 'test/models', size: '20Gi', node: 'gpu' };
const onGpu: Partial<PodDemand> = { tolerations: [{ operator: 'Exists' }], claims: [folder] };

const nodesOf = (demands: readonly PodDemand[], claims: PodDemand['claims'] = []) =>
  place(spec, demands, [], claims).nodes.flatMap((node) => node.pods.map((id) => `${id} on ${node.name}`));

describe('pods that share a claim', () => {
  it('run together on the node that has it on its disk', () => {
    const claims = [local('10Gi')];
    const sharing = [pods('test', 'a', { replicas: 2, claims }), pods('test', 'b', { claims })];
    const nodes = new Set(nodesOf(sharing, claims).map((text) => text.split(' on ')[1]));
    expect(nodes.size).toBe(1);
    const apart = [pods('test', 'a', { replicas: 2 }), pods('test', 'b')];
    expect(new Set(nodesOf(apart).map((text) => text.split(' on ')[1])).size).toBeGreaterThan(1);
  });

  it('need room for all of them on one node', () => {
    const claims = [local('10Gi')];
    const large = pods('test', 'a', { replicas: 2, memory: '20Gi', claims });
    expect(place(spec, [large], [], claims).problems).not.toEqual([]);
    expect(place(spec, [{ ...large, claims: [] }]).problems).toEqual([]);
  });

  it('do not move when the node of the claim is lost', () => {
    const claims = [local('150Gi')];
    const { nodeLoss } = place(spec, [pods('test', 'a', { memory: '20Gi', claims })], [], claims);
    expect(nodeLoss?.homeless).toEqual([]);
    expect([nodeLoss?.node, ...(nodeLoss?.bound ?? [])]).toContain('test/a');
  });
});

describe('pods that mount a folder of a node', () => {
  it('run on that node', () => {
    expect(nodesOf([pods('test', 'a', onGpu)], [folder])).toEqual(['test/a on gpu']);
  });

  it('are refused when the node does not take them', () => {
    const { problems } = place(spec, [pods('test', 'a', { claims: [folder] })], [], [folder]);
    expect(problems).toMatchObject([
      { path: 'test/a', found: expect.stringContaining('test/models is on gpu') },
    ]);
  });

  it('are refused as a DaemonSet of several nodes', () => {
    const daemon = pods('test', 'a', { ...onGpu, kind: 'DaemonSet' });
    expect(place(spec, [daemon], [], [folder]).problems).toMatchObject([
      { path: 'test/a', expected: 'one node only, gpu: the claim is on the disk of one node' },
    ]);
    const one = { ...daemon, nodeSelector: { 'kubernetes.io/hostname': 'gpu' } };
    expect(place(spec, [one], [], [folder]).problems).toEqual([]);
  });
});
