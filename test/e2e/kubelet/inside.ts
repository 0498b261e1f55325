import { execFileSync } from 'node:child_process';
import { RemoteReport } from './remote-report.ts';

/** The input of a module that runs in namespaces of its own. */
export interface Isolated {
  /** An empty folder, which only this module sees and which ends with it. */
  readonly folder: string;
}

/**
 * The whole of a module that `runIsolated` starts: runs the tests with its input, and reports an error that ends them as
 * a failed check.
 *
 * @param subject the subject of the tests, for messages
 */
export async function runInside<Handover extends Isolated>(
  subject: string,
  test: (report: RemoteReport, handover: Handover) => Promise<void>,
): Promise<void> {
  const handover: Handover = JSON.parse(process.argv[2] ?? '');
  let done = false;
  // Everything is reported, or the parent is gone. All child processes end with this process.
  process.on('disconnect', () => process.exit(done ? 0 : 1));

  // Mounts are visible in this namespace only, and end with the process.
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', handover.folder]);
  const report = new RemoteReport();
  try {
    await test(report, handover);
  } catch (error) {
    await report.check(`${subject}: runs to its end`, () => {
      throw error;
    });
  }
  done = true;
  process.disconnect();
}
