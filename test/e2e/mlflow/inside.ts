// Runs in namespaces of its own: node tools/run.mjs test/e2e/mlflow/inside.ts <handover>
import { type Isolated, runInside } from '../kubelet/inside.ts';
import type { Environment } from './environment.ts';
import { buildsWithMlflow } from './platforms.ts';
import { testCluster } from './scenario.ts';

/** The input from the suite, as JSON. */
export interface Handover extends Isolated {
  readonly environment: Environment;
  /** Name of the cluster to run. */
  readonly cluster: string;
}

await runInside<Handover>('MLflow', async (report, { environment, folder, cluster }) => {
  const build = buildsWithMlflow().find(({ cluster: { spec } }) => spec.name === cluster);
  if (!build) throw new Error(`there is no cluster ${cluster} with MLflow`);
  await testCluster(report, build, environment, folder);
});
