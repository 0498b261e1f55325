import { describe, expect, it } from 'vitest';
import type { Reservation } from '../../../constructs/core/model/reservation.ts';
import type { NodeSpec } from '../../../constructs/core/spec/spec.ts';
import { allocatable, type PodDemand, place } from '../../../constructs/core/verify/capacity/index.ts';
import type { ResolvedClusterSpec } from '../../../constructs/spec.ts';
import { type ClusterSpec, resolveCluster } from '../../../constructs/spec.ts';
import { environmentsOf } from '../../../constructs/tenancy/team/environments.ts';
import { base } from '../../fixtures/clusters/base.ts';
import { shortages } from '../../fixtures/clusters/shortages/index.ts';

const gib = 2 ** 30;

function cluster(change: Partial<ClusterSpec> = {}): ResolvedClusterSpec {
  return resolveCluster({ ...base, ...change });
}

describe('a node', () => {
  const node: NodeSpec = { ...base.nodes[1]!, cpu: 4, memory: '8Gi', disk: '64Gi' };

  it('has the resources for pods that kernel, system and eviction leave', () => {
    const memory = Math.floor(8 * gib * 0.97) - 0.5 * gib - 100 * 2 ** 20;
    expect(allocatable({ ...node, role: 'agent' })).toEqual({
      cpu: 3.8,
      memory,
      disk: 52 * gib,
      gpus: 0,
      pods: 110,
    });
  });

  it('reserves more as a server', () => {
    expect(allocatable({ ...node, role: 'server' })).toMatchObject({ cpu: 3.5, disk: 52 * gib });
    const difference =
      allocatable({ ...node, role: 'agent' }).memory - allocatable({ ...node, role: 'server' }).memory;
    expect(difference).toBe(0.5 * gib);
  });

  it('has one graphics card of a model by default', () => {
    expect(allocatable({ ...node, gpu: { model: 'A2', vram: '16Gi' } }).gpus).toBe(1);
    expect(allocatable({ ...node, gpu: { model: 'A2', vram: '16Gi', count: 3 } }).gpus).toBe(3);
  });
});

/** The quotas of the teams in a cluster file. */
function promised({ teams }: ResolvedClusterSpec): Reservation[] {
  return teams.flatMap(environmentsOf).map(({ namespace, quota }) => ({ namespace, ...quota }));
}

describe.each(Object.entries(shortages))('pods are refused for their %s', (_, cases) => {
  it.each(cases)('$name', ({ nodes, teams, demands, problems }) => {
    const spec = cluster({ ...(nodes && { nodes }), ...(teams && { teams }) });
    expect(place(spec, demands, promised(spec)).problems).toEqual(problems);
  });

  it.each(cases)('but not for the neighbour of $name', ({ nodes, neighbour }) => {
    const spec = cluster({ ...(nodes && { nodes }), ...neighbour.cluster });
    expect(place(spec, neighbour.demands, promised(spec)).problems).toEqual([]);
  });
});

describe('pods are placed', () => {
  const pods = (name: string, change: Partial<PodDemand> = {}): PodDemand => ({
    component: 'test',
    name,
    kind: 'Deployment',
    replicas: 1,
    cpu: '100m',
    memory: '1Gi',
    gpus: 0,
    nodeSelector: {},
    tolerations: [],
    arch: ['amd64', 'arm64'],
    ...change,
  });
  const nodesOf = (name: string, demands: readonly PodDemand[], spec = cluster()) =>
    place(spec, demands).nodes.flatMap((node) =>
      node.pods.filter((id) => id === `test/${name}`).map(() => node.name),
    );

  it('one pod of a DaemonSet on every node that takes it', () => {
    const daemon = pods('daemon', { kind: 'DaemonSet' });
    expect(nodesOf('daemon', [daemon])).toEqual(['master', 'worker-1', 'worker-2']);
    const everywhere = pods('daemon', { kind: 'DaemonSet', tolerations: [{ operator: 'Exists' }] });
    expect(nodesOf('daemon', [everywhere])).toEqual(['master', 'worker-1', 'worker-2', 'nas', 'gpu']);
  });

  it('by their node labels, their tolerations and their architecture', () => {
    const nvidia = {
      nodeSelector: { 'nvidia.com/gpu': 'true' },
      tolerations: [{ key: 'gpu', value: 'true' }],
    };
    expect(nodesOf('model', [pods('model', { ...nvidia, gpus: 1 })])).toEqual(['gpu']);
    expect(
      nodesOf('named', [pods('named', { nodeSelector: { 'kubernetes.io/hostname': 'worker-2' } })]),
    ).toEqual(['worker-2']);
    const control = { 'node-role.kubernetes.io/control-plane': 'true' };
    expect(nodesOf('control', [pods('control', { nodeSelector: control })])).toEqual(['master']);
    const nodes = base.nodes.map((node) =>
      node.name === 'worker-1' ? { ...node, arch: 'arm64' as const } : node,
    );
    expect(nodesOf('arm', [pods('arm', { arch: ['arm64'] })], cluster({ nodes }))).toEqual(['worker-1']);
  });

  it('on the node with the most free resources, and apart from pods of the same kind', () => {
    expect(nodesOf('large', [pods('large', { memory: '8Gi' }), pods('small')])).toEqual(['worker-1']);
    expect(nodesOf('small', [pods('large', { memory: '8Gi' }), pods('small')])).toEqual(['worker-2']);
    expect(nodesOf('three', [pods('three', { replicas: 3 })])).toEqual(['master', 'worker-1', 'worker-2']);
  });

  it('on a node with a PreferNoSchedule taint only when no other has room', () => {
    const nodes = base.nodes.map((node) =>
      node.name === 'worker-1' ? { ...node, taints: ['slow:PreferNoSchedule'] } : node,
    );
    expect(nodesOf('one', [pods('one', { memory: '20Gi' })], cluster({ nodes }))).toEqual(['worker-2']);
    expect(nodesOf('two', [pods('two', { memory: '20Gi', replicas: 2 })], cluster({ nodes }))).toEqual([
      'worker-1',
      'worker-2',
    ]);
  });

  it('with their sum for each node', () => {
    const [master] = place(cluster(), [pods('daemon', { kind: 'DaemonSet' })]).nodes;
    expect(master).toMatchObject({
      name: 'master',
      requested: { cpu: 0.1, memory: gib, disk: 0, gpus: 0, pods: 1 },
      allocatable: allocatable(base.nodes[0]!),
    });
  });

  it('on the same nodes in any order', () => {
    const demands = ['a', 'b', 'c', 'd', 'e'].map((name) => pods(name, { replicas: 2 }));
    expect(place(cluster(), demands).nodes).toEqual(place(cluster(), [...demands].reverse()).nodes);
  });
});

describe('when the largest worker is gone', () => {
  const pods = (name: string, memory: string, replicas: number, volume?: PodDemand['volume']): PodDemand => ({
    component: 'test',
    name,
    kind: 'Deployment',
    replicas,
    cpu: '100m',
    memory,
    gpus: 0,
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    tolerations: [],
    arch: ['amd64'],
    ...(volume && { volume }),
  });
  const nodes = base.nodes.slice(0, 3);

  it('stateless pods move, and pods with volumes wait', () => {
    const volume = { size: '10Gi', storageClass: 'local-disk' };
    const { nodeLoss } = place(cluster({ nodes }), [pods('web', '4Gi', 3), pods('data', '20Gi', 1, volume)]);
    expect(nodeLoss).toEqual({ node: 'worker-1', moved: 1, homeless: [], bound: ['test/data'] });
  });

  it('pods without room are reported', () => {
    const { nodeLoss, problems } = place(cluster({ nodes }), [pods('web', '20Gi', 2)]);
    expect(problems).toEqual([]);
    expect(nodeLoss).toMatchObject({ moved: 0, homeless: ['test/web'] });
  });

  it('pods that no other node takes wait', () => {
    const only = { ...pods('web', '1Gi', 1), nodeSelector: { 'kubernetes.io/hostname': 'worker-1' } };
    expect(place(cluster({ nodes }), [only]).nodeLoss).toMatchObject({
      moved: 0,
      homeless: [],
      bound: ['test/web'],
    });
  });

  it('it is the largest server in a cluster of servers', () => {
    const servers = nodes.map((node) => ({ ...node, role: 'server' as const }));
    expect(place(cluster({ nodes: servers }), []).nodeLoss?.node).toBe('worker-1');
  });

  it('a single node has no result', () => {
    expect(place(cluster({ nodes: nodes.slice(0, 1) }), []).nodeLoss).toBeUndefined();
  });
});
