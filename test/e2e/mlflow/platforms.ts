import { allComponents } from '../../../constructs/core/author/component.ts';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { synthesize } from '../../../constructs/synthesize.ts';
import { examples } from '../../support/clusters.ts';

/** Every example with MLflow, synthesized. */
export function buildsWithMlflow(): Build[] {
  return synthesize(examples).builds.filter(({ cluster }) =>
    cluster.all(allComponents).some(({ name }) => name === 'mlflow'),
  );
}
