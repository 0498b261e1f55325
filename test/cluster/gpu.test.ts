import { describe, expect, it } from 'vitest';
import { Component } from '../../constructs/core/author/component.ts';
import { build } from '../../constructs/core/derive/build.ts';
import { proveBuild } from '../../constructs/core/verify/index.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { type ClusterSpec, resolveCluster } from '../../constructs/spec.ts';
import { base } from '../fixtures/clusters/base.ts';
import { tiny } from '../support/cluster.ts';

class Models extends Component {}

const nodes = base.nodes.map(({ gpu, labels, taints, ...node }) =>
  gpu
    ? { ...node, gpu: { ...gpu, reserved: true } }
    : { ...node, ...(labels && { labels }), ...(taints && { taints }) },
);
const spec: ClusterSpec = { ...base, nodes, components: { ...base.components, gpu: { hotAbove: 80 } } };

function built() {
  const cluster = createPlatform(resolveCluster(spec));
  const models = new Models(cluster, 'models', { layer: 'mlops', purpose: 'test' });
  models.deployment('server', { image: 'example.org/a:1.0.0', resources: tiny, uid: 1000, gpus: 1 });
  return build(cluster);
}

const platform = built();
const proof = proveBuild(platform);
const podsOn = (name: string) => proof.capacity.nodes.find((node) => node.name === name)?.pods ?? [];
const waveOf = (name: string) =>
  Number(
    platform.applications.find(({ metadata }) => metadata.name === name)?.metadata.annotations?.[
      'argocd.argoproj.io/sync-wave'
    ],
  );

describe('the driver of graphics cards', () => {
  it('has no problems, with pods that get a card', () => {
    expect(proof.problems).toEqual([]);
    expect(podsOn('gpu')).toEqual(
      expect.arrayContaining(['gpu/plugin', 'gpu-exporter/exporter', 'models/server']),
    );
  });

  it('runs only on the nodes with a card', () => {
    for (const { name } of base.nodes.filter(({ gpu }) => !gpu))
      expect(podsOn(name).filter((id) => id.startsWith('gpu'))).toEqual([]);
  });

  it('comes before pods with a card', () => {
    expect(waveOf('gpu')).toBeLessThan(waveOf('models'));
    expect(waveOf('gpu')).toBeLessThan(waveOf('gpu-exporter'));
  });

  it('watches their temperature', () => {
    const rule = platform.objects.find(
      ({ manifest }) => manifest.metadata.name === 'gpu-exporter' && manifest.kind === 'PrometheusRule',
    );
    expect(JSON.stringify(rule?.manifest)).toContain('DCGM_FI_DEV_GPU_TEMP > 80');
  });
});

describe('a node with a graphics card', () => {
  const gpu = resolveCluster(spec).nodes.find((node) => node.gpu);

  it('has the label of such nodes, and the taint of those that are reserved', () => {
    expect(gpu).toMatchObject({
      labels: { 'nvidia.com/gpu.present': 'true' },
      taints: ['nvidia.com/gpu=present:NoSchedule'],
    });
    expect(resolveCluster(base).nodes[4]).toMatchObject({ taints: ['gpu=true:NoSchedule'] });
  });
});
