// Runs in namespaces of its own: node tools/run.mjs test/e2e/images/inside.ts <handover>
import { execFileSync } from 'node:child_process';
import { RemoteReport } from '../kubelet/remote-report.ts';
import type { Programs } from './programs.ts';
import { testImages } from './scenario.ts';

/** The input from the suite, as JSON. */
export interface Handover {
  readonly programs: Programs;
  /** An empty folder. */
  readonly folder: string;
}

const handover: Handover = JSON.parse(process.argv[2] ?? '');
let done = false;
// Everything is reported, or the parent is gone. All child processes end with this process.
process.on('disconnect', () => process.exit(done ? 0 : 1));

execFileSync('mount', ['-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', handover.folder]);
const report = new RemoteReport();
try {
  await testImages(report, handover);
} catch (error) {
  await report.check('images: run to the end', () => {
    throw error;
  });
}
done = true;
process.disconnect();
