import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../report.ts';
import type { Isolated } from './inside.ts';
import type { Message } from './remote-report.ts';

/** Arguments of `unshare` for a pid namespace whose processes end with it. */
export const isolation = ['--mount', '--pid', '--fork', '--kill-child'];

/**
 * Runs the module `inside.ts` of a folder of `test/e2e` with its own network, mounts and processes, and an empty folder,
 * and forwards its reports.
 *
 * Its child processes are not reachable from outside, never find a port in use, and end with it.
 */
export async function runIsolated<Handover extends Isolated>(
  report: Report,
  name: string,
  input: Omit<Handover, 'folder'>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `hearth-${name}-`));
  const runner = join(import.meta.dirname, '../../../tools/run.mjs');
  const module = join(import.meta.dirname, '..', name, 'inside.ts');
  const flags = [...isolation, '--net', '--mount-proc'];
  const argument = JSON.stringify({ ...input, folder });
  const child = spawn('unshare', [...flags, process.execPath, runner, module, argument], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const end = () => {
    child.kill('SIGKILL');
    rmdirSync(folder);
  };
  process.on('exit', end);
  try {
    await relay(child, report);
  } finally {
    process.off('exit', end);
    rmdirSync(folder);
  }
}

function relay(child: ChildProcess, report: Report): Promise<void> {
  return new Promise((resolve, reject) => {
    let finish: ((error: string | undefined) => void) | undefined;
    child.on('message', (message: Message) => {
      if (message.type === 'note') report.note(message.text);
      else if (message.type === 'end') finish?.(message.error);
      else {
        const work = () =>
          new Promise<void>((done, fail) => {
            finish = (error) => (error === undefined ? done() : fail(new Error(error)));
          });
        // The exit code of the module reports a failed step.
        report[message.type](message.name, work).catch(() => {});
      }
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      finish?.('it did not end');
      if (code === 0) resolve();
      else reject(new Error(`the tests ended with ${signal ?? code}`));
    });
  });
}
