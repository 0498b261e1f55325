import { spawn } from 'node:child_process';
import { type FSWatcher, readdirSync, watch as watchFolder } from 'node:fs';
import { join } from 'node:path';
import { paint } from './paint.ts';
import { type Platform, pathIn } from './platform.ts';

/** Folders with what a synth is made from, besides `main.ts`. */
const sources = ['clusters', 'constructs', 'imports', 'pipelines'];

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
  const watchers = new Map<string, FSWatcher>();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(awaken, quietMs);
  };
  signal?.addEventListener('abort', () => wake());

  while (!signal?.aborted) {
    if (stale) {
      stale = false;
      watchFolders(platform, watchers, changed);
      await synthesize(platform);
      console.log(paint('dim', '\nwaiting for a change, Ctrl-C ends\n'));
    } else {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  clearTimeout(timer);
  for (const watcher of watchers.values()) watcher.close();
}

/**
 * Watches every folder with sources that is not watched yet. `sed -i` and most editors replace a file when they save
 * it: a watch on the folder sees that, a watch on the file does not.
 */
function watchFolders(platform: Platform, watchers: Map<string, FSWatcher>, changed: () => void): void {
  const root = pathIn(platform, '.');
  const folders = sources.flatMap((source) => foldersIn(join(root, source)));
  for (const folder of [root, ...folders]) {
    if (watchers.has(folder)) continue;
    const watcher = watchFolder(folder, (_, name) => {
      // In the root only main.ts counts, since a synth writes temporary folders there. Hidden files belong to editors.
      if (folder === root ? name === 'main.ts' : !name?.startsWith('.')) changed();
    });
    watcher.on('error', () => {
      watcher.close();
      watchers.delete(folder);
    });
    watchers.set(folder, watcher);
  }
  for (const [folder, watcher] of watchers) {
    if (folder === root || folders.includes(folder)) continue;
    watcher.close();
    watchers.delete(folder);
  }
}

/** A folder and all below it; none when it is not there. */
function foldersIn(folder: string): string[] {
  try {
    const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [folder, ...inner.flatMap((entry) => foldersIn(join(folder, entry.name)))];
  } catch {
    return [];
  }
}

function synthesize(platform: Platform): Promise<void> {
  const args = [pathIn(platform, 'tools/run.mjs'), pathIn(platform, 'main.ts'), 'synth'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', cwd: pathIn(platform, '.') });
    child.on('error', reject);
    child.on('exit', () => resolve());
  });
}
