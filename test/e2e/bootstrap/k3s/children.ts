import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fatal } from './log.ts';

/** Folder of the real servers, on every host of the tests. */
export const tools = '/opt/hearth';

/** Starts one of the servers that K3s has inside itself: it goes when K3s goes, and takes K3s with it. */
export function start(name: string, args: readonly string[]): void {
  const command = ['--pdeathsig', 'KILL', `${tools}/${name}`, ...args];
  const child = spawn('setpriv', command, { stdio: ['ignore', 'inherit', 'inherit'] });
  child.on('exit', (code, signal) => fatal(`${name} exited: ${signal ?? code}`));
}

/** Runs kubectl as the administrator; the answer is what it said, and undefined when it went well. */
export function kubectl(args: readonly string[], input?: string): string | undefined {
  const { status, stderr } = spawnSync(`${tools}/kubectl`, args, {
    input,
    encoding: 'utf8',
    env: { ...process.env, KUBECONFIG: '/etc/rancher/k3s/k3s.yaml' },
  });
  return status === 0 ? undefined : stderr.trim();
}

/** Asks until it is so; what the question throws is a no. */
export async function until(question: () => Promise<unknown>): Promise<void> {
  while (!(await question().then(Boolean, () => false))) await sleep(200);
}

/** Does something for ever, whatever becomes of it. */
export async function forever(milliseconds: number, work: () => Promise<void>): Promise<void> {
  for (;;) {
    // The API is away, or an object has changed in between: next time.
    await work().catch(() => {});
    await sleep(milliseconds);
  }
}
