import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../core/base/problem.ts';
import { createTree } from '../core/write/create.ts';
import { type WriteReport, writeTree } from '../core/write/index.ts';
import type { SynthOptions } from './arguments.ts';
import { listChanges } from './difference.ts';
import { paint } from './paint.ts';
import { type Platform, pathIn } from './platform.ts';

/** Builds, proves and writes `dist/`, and says what changed. */
export async function synth(
  platform: Platform,
  { allowDelete, requireSecrets }: SynthOptions,
): Promise<void> {
  const { files, summary, holes = [], withheld = new Map() } = await platform.build();
  if (requireSecrets) refuse(holes);
  const dist = pathIn(platform, 'dist');
  refuse([...withheld].flatMap(([path, problem]) => (existsSync(join(dist, path)) ? problem : [])));
  // `npx cdk8s synth` names a folder that it has just emptied: there is no old tree to protect.
  const outdir = process.env.CDK8S_OUTDIR;
  const outcome = outdir
    ? `${outdir}: ${count(files.size)} written`
    : describe(writeTree(dist, files, { allowDelete }));
  if (outdir) createTree(outdir, files);
  console.log(`${summary}\n\n${outcome}${paint('dim', `, ${seconds()} s`)}`);
}

function describe(report: WriteReport): string {
  const { added, changed, removed, unchanged, recovered } = report;
  const repaired = recovered ? `${paint('yellow', 'repaired what an interrupted run had left')}\n` : '';
  const touched = added.length + changed.length + removed.length;
  if (touched === 0) return `${repaired}dist/: unchanged, ${count(unchanged)}`;
  const numbers = `${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unchanged} unchanged`;
  return `${listChanges(report, 12)}\n${repaired}dist/: ${numbers}`;
}

function count(files: number): string {
  return files === 1 ? '1 file' : `${files} files`;
}

/** Seconds since the process started: the time that the user waits. */
function seconds(): string {
  return (performance.now() / 1000).toFixed(2);
}
