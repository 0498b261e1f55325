import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Suite } from '../suite.ts';

/** Names of all suites. */
export const suiteNames = readdirSync(join(import.meta.dirname, '../suites'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
  .toSorted();

/** Loads a suite by its name. */
export async function loadSuite(name: string): Promise<Suite> {
  const { default: suite }: { default: Suite } = await import(`../suites/${name}.ts`);
  return suite;
}
