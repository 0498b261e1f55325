import { describe, expect, it } from 'vitest';
import { type PodDemand, placeInModes } from '../../../constructs/core/verify/capacity/index.ts';
import { agentConfig } from '../../../constructs/seams/machines/hosts/k3s.ts';
import { resolveCluster } from '../../../constructs/spec.ts';
import { base } from '../../fixtures/clusters/base.ts';
import { pods } from '../../fixtures/clusters/shortages/shortage.ts';

const label = 'example.org/use';
const modes = { label, values: ['ml', 'games', 'render'], initial: 'ml' };
const spec = resolveCluster({
  ...base,
  nodes: base.nodes.map((node) => (node.name === 'gpu' ? { ...node, modes } : node)),
});

const selecting = (value: string, name: string, change: Partial<PodDemand> = {}) =>
  pods('test', name, {
    nodeSelector: { [label]: value },
    tolerations: [{ operator: 'Exists' }],
    ...change,
  });
const gpuOf = (demands: readonly PodDemand[]) =>
  placeInModes(spec, demands).nodes.find(({ name }) => name === 'gpu')!;

describe('a node with modes', () => {
  it('runs the pods of one value at a time, and needs the maximum over its values', () => {
    const card = (value: string, memory: string) => selecting(value, value, { gpus: 1, memory });
    const demands = [card('ml', '2Gi'), card('games', '5Gi'), card('render', '3Gi')];
    expect(placeInModes(spec, demands).problems).toEqual([]);
    expect(gpuOf(demands)).toMatchObject({
      pods: ['test/games'],
      requested: { memory: 5 * 2 ** 30, gpus: 1 },
    });
    const together = demands.map((demand) => ({ ...demand, nodeSelector: { [label]: 'ml' } }));
    expect(placeInModes(spec, together).problems).not.toEqual([]);
  });

  it('is refused with the value for which pods have no room', () => {
    const { problems } = placeInModes(spec, [
      selecting('ml', 'small'),
      selecting('games', 'large', { memory: '1000Gi' }),
    ]);
    expect(problems).toMatchObject([
      { path: 'test/large', found: `1000 GiB of memory for one pod with ${label}=games on gpu` },
    ]);
  });

  it('is refused once for a problem of every value', () => {
    const { problems } = placeInModes(spec, [
      selecting('games', 'small'),
      pods('test', 'huge', { memory: '1000Gi' }),
    ]);
    expect(problems).toMatchObject([{ path: 'test/huge', found: '1000 GiB of memory for one pod' }]);
  });

  it('takes the DaemonSets of each value', () => {
    const daemon = (value: string, memory: string) => selecting(value, value, { kind: 'DaemonSet', memory });
    expect(gpuOf([daemon('ml', '1Gi'), daemon('games', '2Gi')]).pods).toEqual(['test/games']);
    expect(placeInModes(spec, [daemon('ml', '1Gi'), daemon('render', '1000Gi')]).problems).toMatchObject([
      { found: expect.stringContaining(`with ${label}=render on gpu`) },
    ]);
  });

  it('refuses pods that select a value that it never has', () => {
    const { problems } = placeInModes(spec, [selecting('mining', 'never')]);
    expect(problems).toMatchObject([
      { path: 'test/never', found: expect.stringContaining('that no node accepts') },
    ]);
  });

  it('joins with its initial value', () => {
    const node = spec.nodes.find(({ name }) => name === 'gpu')!;
    expect(agentConfig(node, spec)['node-label']).toContain(`${label}=ml`);
  });
});

describe('two nodes with modes', () => {
  const workers = ['worker-1', 'worker-2'];
  const two = resolveCluster({
    ...base,
    nodes: base.nodes.map((node) =>
      workers.includes(node.name) ? { ...node, labels: { pool: 'work' }, modes } : node,
    ),
  });
  const loads = (demands: readonly PodDemand[]) =>
    placeInModes(two, demands).nodes.filter(({ name }) => workers.includes(name));
  const problems = (...demands: readonly PodDemand[]) => placeInModes(two, demands).problems;
  // Each of the two has 30.4 GiB for pods.
  const ordinary = (memory: string, replicas: number) =>
    pods('test', 'ordinary', { nodeSelector: { pool: 'work' }, memory, replicas });
  const games = (memory: string) => selecting('games', 'games', { kind: 'DaemonSet', memory });

  it('leave other pods the room that both have left with any values at once', () => {
    expect(problems(ordinary('12Gi', 3), games('6Gi'))).toEqual([]);
    expect(problems(ordinary('12Gi', 2), games('16Gi'))).toEqual([]);
    expect(problems(ordinary('12Gi', 3), games('16Gi'))).toMatchObject([
      {
        path: 'nodes',
        found: expect.stringMatching(
          new RegExp(`with ${label}=games on worker-1 and ${label}=games on worker-2$`),
        ),
      },
    ]);
  });

  it('are each shown with the value with which it carries most', () => {
    const render = selecting('render', 'render', { kind: 'DaemonSet', memory: '9Gi' });
    expect(loads([games('5Gi'), render])).toMatchObject(
      workers.map(() => ({ pods: ['test/render'], requested: { memory: 9 * 2 ** 30 } })),
    );
  });

  it('are told of once, with the value of one of them, where that is enough', () => {
    expect(problems(ordinary('14Gi', 4), games('10Gi'))).toMatchObject([
      { found: expect.stringMatching(new RegExp(`with ${label}=games on worker-1$`)) },
      { found: expect.stringMatching(new RegExp(`with ${label}=games on worker-2$`)) },
    ]);
  });

  it('may have a value that no pods select, while those of another value move to the other node', () => {
    const ml = (memory: string) => problems(selecting('ml', 'ml', { replicas: 2, memory }));
    expect(ml('15Gi')).toEqual([]);
    expect(ml('16Gi')).toMatchObject([
      { found: expect.stringContaining(`with ${label}=games on worker-1`) },
      { found: expect.stringContaining(`with ${label}=games on worker-2`) },
    ]);
  });

  it('are refused when there are more combinations than can be proven', () => {
    const many = (count: number) => {
      const values = Array.from({ length: count }, (_, i) => `v${i}`);
      const spec = resolveCluster({
        ...base,
        nodes: base.nodes.map((node) =>
          workers.includes(node.name) ? { ...node, modes: { label, values, initial: 'v0' } } : node,
        ),
      });
      return placeInModes(
        spec,
        values.map((value) => selecting(value, value)),
      ).problems;
    };
    expect(many(16)).toEqual([]);
    expect(many(17)).toMatchObject([
      { path: 'nodes', found: '289 combinations of the modes of worker-1 and worker-2' },
    ]);
  });
});
