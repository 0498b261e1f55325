import { spawnSync } from 'node:child_process';
import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import { tool } from '../../../tools/pinned.ts';

/** A Secret as kubeseal prints it. */
export interface Opened {
  readonly type?: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Values by key, decoded. */
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Decrypts a SealedSecret with the real kubeseal, which has the controller's code. @throws Error when it cannot be
 * decrypted
 */
export function unsealWithKubeseal(sealed: Manifest, keyFile: string): Opened {
  const args = ['--recovery-unseal', '--recovery-private-key', keyFile, '--format', 'json'];
  const { type, data = {}, metadata } = JSON.parse(kubeseal(args, JSON.stringify(sealed)));
  return {
    type,
    labels: metadata.labels ?? {},
    data: Object.fromEntries(
      Object.entries(data).map(([key, value]) => [
        key,
        Buffer.from(String(value), 'base64').toString('utf8'),
      ]),
    ),
  };
}

/** Seals a value with the real kubeseal under a certificate. */
export function sealWithKubeseal(
  value: string,
  certificate: string,
  namespace: string,
  name: string,
): string {
  const where = ['--namespace', namespace, '--name', name];
  return kubeseal(['--raw', '--cert', certificate, ...where, '--from-file=/dev/stdin'], value);
}

function kubeseal(args: readonly string[], input: string): string {
  // It opens its input by path, which works for a pipe but not for Node's socket.
  const command = ['-c', 'cat | "$0" "$@"', tool('kubeseal'), ...args];
  const { status, stdout, stderr } = spawnSync('sh', command, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.trim() || `kubeseal ended with ${status}`);
  return stdout;
}
