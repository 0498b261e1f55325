import { readdirSync } from 'node:fs';
import { allComponents } from '../../../constructs/core/author/component.ts';
import type { Build } from '../../../constructs/core/derive/build.ts';
import type { ClusterSpec } from '../../../constructs/core/spec/spec.ts';
import { synthesize } from '../../../constructs/synthesize.ts';

/** Every cluster of the project that has MLflow, as it would be written. */
export async function buildsWithMlflow(): Promise<Build[]> {
  const folder = new URL('../../../clusters/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const clusters = await Promise.all(
    names.map(async (name) => {
      const { cluster }: { cluster: ClusterSpec } = await import(`../../../clusters/${name}`);
      return { file: `clusters/${name}`, spec: cluster };
    }),
  );
  return synthesize(clusters).builds.filter(({ cluster }) =>
    cluster.all(allComponents).some(({ name }) => name === 'mlflow'),
  );
}
