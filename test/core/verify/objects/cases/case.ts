import type { Json, Manifest } from '../../../../../constructs/core/base/manifest.ts';
import { change } from '../change.ts';
import { samples } from '../samples/index.ts';

/** Values at paths of an object; undefined removes a field. */
export type Changes = Readonly<Record<string, Json | undefined>>;

/** One mistake, and the same object without it. */
export interface Case {
  /** The mistake. */
  readonly name: string;
  readonly valid: Manifest;
  readonly invalid: Manifest;
  /** The reported path below the object. */
  readonly path: string;
  /** The answer of an API server in a dry run with strict validation. */
  readonly server: 'refuses' | 'accepts';
}

interface Options {
  /** The change that makes the valid neighbour from the sample. */
  readonly beside?: Changes;
  readonly server?: 'refuses' | 'accepts';
}

/** A row of a table: the mistake, the change of the sample, and the reported path. */
export type Line = readonly [name: string, changes: Changes, path: string, options?: Options];

/** Cases about one sample. */
export function casesOf(sample: keyof typeof samples, lines: readonly Line[]): Case[] {
  return lines.map(([name, changes, path, options = {}]) => {
    const { beside = {}, server = 'refuses' } = options;
    const valid = change(samples[sample], beside);
    return { name: `${valid.kind}: ${name}`, valid, invalid: change(valid, changes), path, server };
  });
}
