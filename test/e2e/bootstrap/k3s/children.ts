import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fatal } from './log.ts';

/** Folder of the real servers, on every test host. */
export const tools = '/opt/hearth';

/** Starts one of the servers that K3s contains: it ends with K3s, and K3s ends with it. */
export function start(name: string, args: readonly string[]): void {
  const command = ['--pdeathsig', 'KILL', `${tools}/${name}`, ...args];
  const child = spawn('setpriv', command, { stdio: ['ignore', 'inherit', 'inherit'] });
  child.on('exit', (code, signal) => fatal(`${name} exited: ${signal ?? code}`));
}

/** Runs kubectl as the administrator; returns the error message, or undefined on success. */
export function kubectl(args: readonly string[], input?: string): string | undefined {
  const { status, stderr } = spawnSync(`${tools}/kubectl`, args, {
    input,
    encoding: 'utf8',
    env: { ...process.env, KUBECONFIG: '/etc/rancher/k3s/k3s.yaml' },
  });
  return status === 0 ? undefined : stderr.trim();
}

/** Repeats a check until it is true; an exception counts as false. */
export async function until(question: () => Promise<unknown>): Promise<void> {
  while (!(await question().then(Boolean, () => false))) await sleep(200);
}

/** Repeats some work for ever, also after errors. */
export async function forever(milliseconds: number, work: () => Promise<void>): Promise<void> {
  for (;;) {
    // The API is unavailable, or an object has changed meanwhile: the next round retries.
    await work().catch(() => {});
    await sleep(milliseconds);
  }
}
