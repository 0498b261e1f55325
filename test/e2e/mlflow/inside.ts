// Runs in namespaces of its own: node tools/run.mjs test/e2e/mlflow/inside.ts <handover>
import { execFileSync } from 'node:child_process';
import { RemoteReport } from '../kubelet/remote-report.ts';
import type { Environment } from './environment.ts';
import { buildsWithMlflow } from './platforms.ts';
import { testCluster } from './scenario.ts';

/** The input from the suite, as JSON. */
export interface Handover {
  readonly environment: Environment;
  /** An empty folder. */
  readonly folder: string;
  /** Name of the cluster to run. */
  readonly cluster: string;
}

const { environment, folder, cluster }: Handover = JSON.parse(process.argv[2] ?? '');
let done = false;
// Everything is reported, or the parent is gone. All child processes end with this process.
process.on('disconnect', () => process.exit(done ? 0 : 1));

// Mounts are visible in this namespace only, and end with the process.
execFileSync('mount', ['-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', folder]);
const report = new RemoteReport();
try {
  const build = buildsWithMlflow().find(({ cluster: { spec } }) => spec.name === cluster);
  if (!build) throw new Error(`there is no cluster ${cluster} with MLflow`);
  await testCluster(report, build, environment, folder);
} catch (error) {
  await report.check(`${cluster}: runs to its end`, () => {
    throw error;
  });
}
done = true;
process.disconnect();
