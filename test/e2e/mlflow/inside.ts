// Runs in namespaces of its own: node tools/run.mjs test/e2e/mlflow/inside.ts <environment> <folder>
import { execFileSync } from 'node:child_process';
import type { Environment } from './environment.ts';
import { buildsWithMlflow } from './platforms.ts';
import { RemoteReport } from './remote-report.ts';
import { testCluster } from './scenario.ts';

/** What the suite hands over. */
export interface Handover {
  readonly environment: Environment;
  /** An empty folder. */
  readonly folder: string;
}

// Whoever asked for it has gone.
process.on('disconnect', () => process.exit(1));
const { environment, folder }: Handover = JSON.parse(process.argv[2] ?? '');
// What is written is seen by nobody outside and goes with the process.
execFileSync('mount', ['-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', folder]);
const report = new RemoteReport();
for (const build of await buildsWithMlflow()) {
  await testCluster(report, build, environment, folder).catch((error: unknown) =>
    report.check(`${build.cluster.spec.name}: runs to its end`, () => {
      throw error;
    }),
  );
}
process.removeAllListeners('disconnect');
process.disconnect();
