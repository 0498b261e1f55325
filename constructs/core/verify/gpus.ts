import type { Problem } from '../base/problem.ts';
import type { Build } from '../derive/build.ts';
import { gpuDriver } from '../model/gpu.ts';
import { allPods } from '../model/pods.ts';

/** Reports pods that request graphics cards where no driver offers any: they would be Pending for ever. */
export function proveGpus({ cluster }: Build): Problem[] {
  // Where no node has a graphics card, the proof of capacity says so.
  if (cluster.provided(gpuDriver) || cluster.spec.nodes.every(({ gpu }) => !gpu)) return [];
  return cluster.all(allPods).flatMap(({ id, props: { gpus = 0 } }): Problem[] => {
    if (gpus === 0) return [];
    return [
      {
        code: 'gpu-without-driver',
        path: id,
        found: `${gpus === 1 ? '1 GPU' : `${gpus} GPUs`} requested, but no component brings a driver of GPUs`,
        expected: 'a driver, by which nodes offer their GPUs to pods',
        fix: 'Switch on the component that brings the driver, or the one that needs it off.',
      },
    ];
  });
}
