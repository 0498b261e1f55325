// Runs in namespaces of its own: node tools/run.mjs test/e2e/identity/inside.ts <handover>
import { execFileSync } from 'node:child_process';
import { RemoteReport } from '../mlflow/remote-report.ts';
import type { Image } from '../mlflow/root.ts';
import { testIdentity } from './scenario.ts';

/** What the suite hands over, as JSON. */
export interface Handover {
  /** In place of the provider's image. */
  readonly image: Image;
  /** An empty folder. */
  readonly folder: string;
  /** Data of an etcd that knows the platform's custom resources. */
  readonly data: string;
}

const handover: Handover = JSON.parse(process.argv[2] ?? '');
let done = false;
// Either all is told, or whoever asked has gone. With this process everything ends that it started.
process.on('disconnect', () => process.exit(done ? 0 : 1));

execFileSync('mount', ['-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', handover.folder]);
const report = new RemoteReport();
try {
  await testIdentity(report, handover);
} catch (error) {
  await report.check('the login: runs to its end', () => {
    throw error;
  });
}
done = true;
process.disconnect();
