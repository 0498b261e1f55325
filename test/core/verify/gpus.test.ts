import { describe, expect, it } from 'vitest';
import { build } from '../../../constructs/core/derive/build.ts';
import { gpuDriver } from '../../../constructs/core/model/gpu.ts';
import { proveGpus } from '../../../constructs/core/verify/gpus.ts';
import { emptyCluster, Part, spec, tiny } from '../../support/cluster.ts';

const nodes = spec.nodes.map((node) => ({ ...node, gpu: { model: 'RTX 3060', vram: '12Gi' } }));

function problems(gpus: number, driver: boolean, change = { nodes }) {
  const cluster = emptyCluster(change);
  const part = new Part(cluster, 'models');
  if (driver) cluster.provide(gpuDriver, { component: part, runtimeClass: 'cards' });
  part.deployment('server', { image: 'example.org/a:1.0.0', resources: tiny, uid: 1000, gpus });
  return proveGpus(build(cluster));
}

describe('pods with graphics cards', () => {
  it('are refused without a driver', () => {
    expect(problems(2, false)).toEqual([
      {
        code: 'gpu-without-driver',
        path: 'models/server',
        found: '2 GPUs requested, but no component brings a driver of GPUs',
        expected: 'a driver, by which nodes offer their GPUs to pods',
        fix: 'Switch on the component that brings the driver, or the one that needs it off.',
      },
    ]);
  });

  it('are accepted with one, as are pods without graphics cards', () => {
    expect(problems(2, true)).toEqual([]);
    expect(problems(0, false)).toEqual([]);
  });

  it('are refused for their node alone where there is no graphics card', () => {
    expect(problems(1, false, { nodes: [...spec.nodes] } as never)).toEqual([]);
  });
});
