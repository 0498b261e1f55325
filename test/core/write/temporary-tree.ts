import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A path for a tree in a folder of its own, which is deleted after the test. */
export function temporaryTree(): string {
  const parent = mkdtempSync(join(tmpdir(), 'hearth-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  return join(parent, 'dist');
}
