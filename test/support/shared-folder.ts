import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of things that several test files use. It goes when all tests have ended. */
    readonly sharedFolder: string;
  }
}

/** Variables that git sets for a hook or for `rebase --exec`: with them, the repositories of tests would be this one. */
const ofGit = Object.keys(process.env).filter((name) => name.startsWith('GIT_'));

/** Makes the shared folder before the first test, and removes it after the last one. */
export default function setup({ provide }: TestProject): () => void {
  for (const name of ofGit) delete process.env[name];
  const folder = mkdtempSync(join(tmpdir(), 'hearth-tests-'));
  provide('sharedFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
