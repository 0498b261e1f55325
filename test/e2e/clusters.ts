import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clusterNames, readCluster } from '../../constructs/cli/clusters.ts';
import { inventory, type PodsInventory } from '../../constructs/core/verify/inventory.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { type ClusterSpec, resolveCluster } from '../../constructs/spec.ts';
import { readTree, type Tree } from './dist.ts';

const root = join(import.meta.dirname, '../..');

/** A cluster file, its synthesized tree, and the expected pods. */
export interface TestCluster {
  readonly spec: ClusterSpec;
  readonly tree: Tree;
  readonly pods: readonly PodsInventory[];
}

/** Every cluster of the project. @throws Error when one of them has not been synthesized. */
export async function loadClusters(): Promise<TestCluster[]> {
  const names = clusterNames(pathToFileURL(`${join(root, 'clusters')}/`));
  return Promise.all(
    names.map(async (name) => {
      const spec = await readCluster(name, (file) => import(`../../clusters/${file}.ts`));
      const dist = join(root, 'dist', spec.name);
      if (!existsSync(dist)) throw new Error(`there is no dist/${spec.name}: run \`npm run synth\` first`);
      const platform = createPlatform(resolveCluster(spec));
      // Some pods are known only when every component is constructed.
      platform.complete();
      return { spec, tree: readTree(dist), pods: inventory(platform) };
    }),
  );
}
