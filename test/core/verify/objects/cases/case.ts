import type { Json, Manifest } from '../../../../../constructs/core/base/manifest.ts';
import { change } from '../change.ts';
import { samples } from '../samples/index.ts';

/** What is set at some paths of an object; undefined takes a field away. */
export type Changes = Readonly<Record<string, Json | undefined>>;

/** One mistake, and the same object without it. */
export interface Case {
  /** What is wrong. */
  readonly name: string;
  readonly valid: Manifest;
  readonly invalid: Manifest;
  /** Where below the object it is reported. */
  readonly path: string;
  /** Whether an API server refuses it too, asked in a dry run with strict validation. */
  readonly server: 'refuses' | 'accepts';
}

interface Options {
  /** What the valid neighbour has that the sample has not. */
  readonly beside?: Changes;
  readonly server?: 'refuses' | 'accepts';
}

/** A line of a table: what is wrong, what is changed in the sample, and where it is reported. */
export type Line = readonly [name: string, changes: Changes, path: string, options?: Options];

/** Cases about one sample. */
export function casesOf(sample: keyof typeof samples, lines: readonly Line[]): Case[] {
  return lines.map(([name, changes, path, options = {}]) => {
    const { beside = {}, server = 'refuses' } = options;
    const valid = change(samples[sample], beside);
    return { name: `${valid.kind}: ${name}`, valid, invalid: change(valid, changes), path, server };
  });
}
