// Runs in namespaces of its own: node tools/run.mjs test/e2e/alerts/inside.ts <handover>
import { RemoteReport } from '../kubelet/remote-report.ts';
import { testReceivers } from './scenario.ts';

/** The input from the suite, as JSON. */
export interface Handover {
  readonly alertmanager: string;
  readonly amtool: string;
  /** An empty folder. */
  readonly folder: string;
}

const handover: Handover = JSON.parse(process.argv[2] ?? '');
let done = false;
// Everything is reported, or the parent is gone. All child processes end with this process.
process.on('disconnect', () => process.exit(done ? 0 : 1));

const report = new RemoteReport();
try {
  await testReceivers(report, handover);
} catch (error) {
  await report.check('receivers: run to the end', () => {
    throw error;
  });
}
done = true;
process.disconnect();
