import { readClusters } from '../../../constructs/cli/clusters.ts';
import { allComponents } from '../../../constructs/core/author/component.ts';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { synthesize } from '../../../constructs/synthesize.ts';

/** Every cluster of the project with MLflow, synthesized. */
export async function buildsWithMlflow(): Promise<Build[]> {
  const folder = new URL('../../../clusters/', import.meta.url);
  const clusters = await readClusters(folder, (name) => import(`../../../clusters/${name}.ts`));
  return synthesize(clusters).builds.filter(({ cluster }) =>
    cluster.all(allComponents).some(({ name }) => name === 'mlflow'),
  );
}
