import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Problem, refuse } from '../../constructs/core/base/problem.ts';
import { fingerprintOf } from '../../constructs/core/secrets/fingerprint.ts';
import { createFile } from './write.ts';

/** Folder of private keys, outside of every repository: one folder for each cluster. */
export function keyFolder(environment: NodeJS.ProcessEnv): string {
  return join(environment.XDG_CONFIG_HOME || join(environment.HOME || homedir(), '.config'), 'hearth');
}

/** File of the private key of a certificate. */
export function keyFile(folder: string, fingerprint: string): string {
  return join(folder, `sealing-${fingerprint}.key`);
}

/**
 * Creates a key pair for sealing: writes the private key to the folder and returns the certificate in PEM.
 *
 * @throws ProblemsError when the folder is in a git repository.
 */
export async function createKeyPair(folder: string, now: Date): Promise<string> {
  refuse(inRepository(folder));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 4096 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const { sealingCertificate } = await import('./certificates.ts');
  const certificate = await sealingCertificate(pem, now);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  createFile(keyFile(folder, fingerprintOf(certificate)), pem);
  return certificate;
}

/**
 * The private keys in a folder, by the fingerprint of their certificate.
 *
 * @throws ProblemsError when other users can read one of them, or one contains no private key
 */
export function readKeys(folder: string): Map<string, KeyObject> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const problems: Problem[] = [];
  const keys = new Map<string, KeyObject>();
  for (const name of names) {
    const fingerprint = /^sealing-([0-9a-f]{16})\.key$/.exec(name)?.[1];
    if (fingerprint === undefined) continue;
    const key = readKey(join(folder, name));
    if ('found' in key) problems.push(key);
    else keys.set(fingerprint, key);
  }
  refuse(problems);
  return keys;
}

/** The private key in a file, or why it is none. The text is not repeated. */
function readKey(path: string): KeyObject | Problem {
  const noKey = (found: string): Problem => ({
    code: 'invalid-private-key',
    path,
    found,
    expected: 'an RSA private key in PEM',
    fix: 'Restore the file from your backup, or move it away when no value is sealed under it.',
  });
  try {
    if (isOpenToOthers(path)) {
      return {
        code: 'readable-private-key',
        path,
        found: 'a private key that other users may read',
        expected: 'a file that only its owner may read',
        fix: `Run \`chmod 600 ${path}\`, and find out who has read it.`,
      };
    }
    const text = readFileSync(path, 'utf8');
    if (text.trim() === '') return noKey('an empty file');
    if (/ENCRYPTED/.test(text)) return noKey('a private key that has a passphrase');
    const key = createPrivateKey(text);
    return key.asymmetricKeyType === 'rsa' ? key : noKey(`a private key of type ${key.asymmetricKeyType}`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return noKey(/^E[A-Z]+$/.test(code) ? `a file that cannot be read (${code})` : 'no private key');
  }
}

function inRepository(folder: string): Problem[] {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    if (!existsSync(join(at, '.git'))) continue;
    return [
      {
        code: 'private-key-in-repository',
        path: folder,
        found: `a folder in the git repository ${at}`,
        expected: 'a folder outside of every git repository',
        fix: 'Set XDG_CONFIG_HOME to such a folder, so that private keys are never pushed.',
      },
    ];
  }
  return [];
}

function isOpenToOthers(path: string): boolean {
  return process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
}
