import { describe, expect, it } from 'vitest';
import type { NodeSpec } from '../../constructs/core/spec/spec.ts';
import type { ClusterSpec } from '../../constructs/spec.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import { examples } from '../support/clusters.ts';

const homelab = examples[0]!.spec;

/** The homelab with some of its machines made smaller. */
function shrunk(size: Pick<NodeSpec, 'cpu' | 'memory' | 'disk'>): ClusterSpec {
  const nodes = homelab.nodes.map((node) => (node.gpu ? node : { ...node, ...size }));
  return { ...homelab, nodes };
}
const synth = (spec: ClusterSpec) => () => synthesize([{ file: 'clusters/homelab.ts', spec }]);

describe('a homelab of machines with 2 CPU, 4 GB and 32 GB', () => {
  it('is refused with the needed and the available resources and the five largest consumers', () => {
    expect(synth(shrunk({ cpu: 2, memory: '4Gi', disk: '32Gi' }))).toThrowErrorMatchingInlineSnapshot(`
      [ProblemsError: 2 problems

      clusters/homelab.ts object-store/server (pod-exceeds-node)
        found     100 GiB of disk for one pod
        expected  at most 20 GiB of disk, which k3s-master has, the largest node that accepts it
        fix       Request less, or add a larger node.

      clusters/homelab.ts nodes (pods-exceed-nodes)
        found     20.1 GiB of memory, 6.44 CPU and 66 GiB of disk requested, most of it by jupyterhub (6.3 GiB, 0.9 CPU), builder (1 GiB, 0.25 CPU, 20 GiB of disk), postgres (2 GiB, 1 CPU, 20 GiB of disk), prometheus (1.8 GiB, 0.75 CPU, 20 GiB of disk) and cilium (2.2 GiB, 0.89 CPU)
        expected  at most 9.3 GiB of memory, 5.1 CPU and 60 GiB of disk, which k3s-master, k3s-worker-01 and k3s-worker-02 have for pods
        fix       Add 10.8 GiB of memory, 1.34 CPU and 6 GiB of disk to these nodes or in a new one, or switch off components.]
    `);
  });
});
