import type { Json, Manifest } from '../../../../../constructs/core/base/manifest.ts';
import type { ProblemCode } from '../../../../../constructs/core/base/problem.ts';
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
  /** The rule that it breaks. */
  readonly code: ProblemCode;
  /** The answer of an API server in a dry run with strict validation. */
  readonly server: 'refuses' | 'accepts';
}

interface Options {
  /** The change that makes the valid neighbour from the sample. */
  readonly beside?: Changes;
  readonly server?: 'refuses' | 'accepts';
}

/** A row of a table: the mistake, the change of the sample, the reported path, and the code of the rule. */
export type Line = readonly [
  name: string,
  changes: Changes,
  path: string,
  code: ProblemCode,
  options?: Options,
];

/** Cases about one sample. */
export function casesOf(sample: keyof typeof samples, lines: readonly Line[]): Case[] {
  return lines.map(([name, changes, path, code, options = {}]) => {
    const { beside = {}, server = 'refuses' } = options;
    const valid = change(samples[sample], beside);
    return { name: `${valid.kind}: ${name}`, valid, invalid: change(valid, changes), path, code, server };
  });
}
