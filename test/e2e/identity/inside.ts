// Runs in namespaces of its own: node tools/run.mjs test/e2e/identity/inside.ts <handover>
import { execFileSync } from 'node:child_process';
import { RemoteReport } from '../kubelet/remote-report.ts';
import type { Image } from '../kubelet/root.ts';
import { testIdentity } from './scenario.ts';

/** The input from the suite, as JSON. */
export interface Handover {
  /** Replaces the provider's image. */
  readonly image: Image;
  /** An empty folder. */
  readonly folder: string;
  /** Data of an etcd with the platform's custom resource definitions. */
  readonly data: string;
}

const handover: Handover = JSON.parse(process.argv[2] ?? '');
let done = false;
// Everything is reported, or the parent is gone. All child processes end with this process.
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
