import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cacheFolder } from '../../../tools/pinned.ts';
import { runProgram } from '../pipelines/program.ts';
import type { Report } from '../report.ts';

const lock = join(import.meta.dirname, 'proxy');

/** The folder with the packages of the proxy, installed once into the cache. */
export async function proxyPackages(report: Report): Promise<string> {
  const hash = createHash('sha256').update(readFileSync(join(lock, 'package-lock.json')));
  const folder = join(cacheFolder, 'node', `proxy-${hash.digest('hex').slice(0, 12)}`);
  if (!existsSync(folder))
    await report.step('the proxy installed, once, into the cache', () => install(folder));
  return folder;
}

async function install(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(lock, name), join(unfinished, name));
  await runProgram('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], unfinished);
  const all = dirname(folder);
  for (const entry of readdirSync(all))
    if (entry.startsWith('proxy-') && !basename(unfinished).startsWith(entry) && !entry.includes('.'))
      rmSync(join(all, entry), { recursive: true });
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}
