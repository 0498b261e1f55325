// Runs in namespaces of its own: node tools/run.mjs test/e2e/lifecycle/inside.ts <handover>
import { execFileSync } from 'node:child_process';
import { RemoteReport } from '../kubelet/remote-report.ts';
import type { Image } from '../kubelet/root.ts';
import type { Environment } from '../mlflow/environment.ts';
import { testLifecycle } from './scenario.ts';

/** The input from the suite, as JSON. */
export interface Handover {
  readonly environment: Environment;
  /** An empty folder. */
  readonly folder: string;
  /** Data of an etcd with all definitions. */
  readonly data: string;
  /** Path of the workflow controller. */
  readonly controller: string;
  /** Python with the packages of the pipelines. */
  readonly python: string;
  /** Stands in for the image of the pipeline. */
  readonly image: Image;
  /** The git commit of the sources. */
  readonly commit: string;
}

const handover: Handover = JSON.parse(process.argv[2] ?? '');
let done = false;
// Everything is reported, or the parent is gone. All child processes end with this process.
process.on('disconnect', () => process.exit(done ? 0 : 1));

// Mounts are visible in this namespace only, and end with the process.
execFileSync('mount', ['-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', handover.folder]);
const report = new RemoteReport();
try {
  await testLifecycle(report, handover);
} catch (error) {
  await report.check('lifecycle: runs to its end', () => {
    throw error;
  });
}
done = true;
process.disconnect();
