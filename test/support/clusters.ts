import { readFileSync } from 'node:fs';
import type { ClusterFile } from '../../constructs/synthesize.ts';
import { cluster as homelab } from '../fixtures/clusters/homelab.ts';
import { cluster as single } from '../fixtures/clusters/single.ts';

/** The clusters that tests build and that a copy of the project has: those in `clusters/` belong to the user. */
export const examples: readonly ClusterFile[] = [
  { file: 'clusters/homelab.ts', spec: homelab },
  { file: 'clusters/single.ts', spec: single },
];

/** The text of such a cluster's file, as it would stand in `clusters/`. */
export function textOf({ spec }: ClusterFile): string {
  const fixture = new URL(`../fixtures/clusters/${spec.name}.ts`, import.meta.url);
  return readFileSync(fixture, 'utf8').replaceAll("'../../../constructs/", "'../constructs/");
}
