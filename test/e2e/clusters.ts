import { join } from 'node:path';
import { inventory, type PodsInventory } from '../../constructs/core/verify/inventory.ts';
import { createTree } from '../../constructs/core/write/create.ts';
import type { ClusterSpec } from '../../constructs/spec.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import { examples } from '../support/clusters.ts';
import { readTree, type Tree } from './dist.ts';
import { temporaryFolder } from './process.ts';

/** An example, its synthesized tree, and the expected pods. */
export interface TestCluster {
  readonly spec: ClusterSpec;
  readonly tree: Tree;
  readonly pods: readonly PodsInventory[];
}

/** Every example, synthesized. */
export function loadClusters(): TestCluster[] {
  const folder = temporaryFolder();
  const { files, builds } = synthesize(examples);
  createTree(folder, files);
  return examples.map(({ spec }, index) => ({
    spec,
    tree: readTree(join(folder, spec.name)),
    pods: inventory(builds[index]!.cluster),
  }));
}
