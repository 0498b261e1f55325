import { spawn } from 'node:child_process';
import { existsSync, watch as watchFiles } from 'node:fs';
import { paint } from './paint.ts';
import { type Platform, pathIn } from './platform.ts';

/** What a synth is made from. */
const sources = ['main.ts', 'clusters', 'constructs', 'imports'];

/** An editor saves in several steps. */
const quietMs = 100;

/**
 * Synthesizes now and after every save, until the signal aborts. Each synth is a process of its own, so that it sees
 * the sources as they are and has nothing left over from the one before.
 */
export async function watch(platform: Platform, signal?: AbortSignal): Promise<void> {
  let stale = true;
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;
  const awaken = () => {
    stale = true;
    wake();
  };
  const watchers = sources
    .map((source) => pathIn(platform, source))
    .filter((path) => existsSync(path))
    .map((path) =>
      watchFiles(path, { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(awaken, quietMs);
      }),
    );
  signal?.addEventListener('abort', () => wake());

  while (!signal?.aborted) {
    if (stale) {
      stale = false;
      await synthesize(platform);
      console.log(paint('dim', '\nwaiting for a change, Ctrl-C ends\n'));
    } else {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
}

function synthesize(platform: Platform): Promise<void> {
  const args = [pathIn(platform, 'tools/run.mjs'), pathIn(platform, 'main.ts'), 'synth'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', cwd: pathIn(platform, '.') });
    child.on('error', reject);
    child.on('exit', () => resolve());
  });
}
