import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Site } from './site.ts';

const root = join(import.meta.dirname, '../../..');

/** The output and exit code of `npm run status` for a cluster. */
export async function status({
  plane,
  spec,
}: Site): Promise<{ readonly text: string; readonly code: number | null }> {
  const args = ['tools/run.mjs', 'tools/status/main.ts', spec.name, '--kubeconfig', plane.kubeconfig];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { text: Buffer.concat(chunks).toString(), code };
}
