// Runs in namespaces of its own: node tools/run.mjs test/e2e/serving/inside.ts <handover>
import { execFileSync } from 'node:child_process';
import { RemoteReport } from '../kubelet/remote-report.ts';
import type { Environment } from '../mlflow/environment.ts';
import { testServing } from './scenario.ts';

/** The input from the suite, as JSON. */
export interface Handover {
  readonly environment: Environment;
  /** Python with MLServer, MLflow and what downloads models. */
  readonly python: string;
  /** An empty folder. */
  readonly folder: string;
  /** Data of an etcd with all definitions. */
  readonly data: string;
  /** Path of the controller. */
  readonly controller: string;
}

const handover: Handover = JSON.parse(process.argv[2] ?? '');
let done = false;
// Everything is reported, or the parent is gone. All child processes end with this process.
process.on('disconnect', () => process.exit(done ? 0 : 1));

// Mounts are visible in this namespace only, and end with the process.
execFileSync('mount', ['-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', handover.folder]);
const report = new RemoteReport();
try {
  await testServing(report, handover);
} catch (error) {
  await report.check('serving: runs to its end', () => {
    throw error;
  });
}
done = true;
process.disconnect();
