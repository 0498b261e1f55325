import type { Problem } from '../../core/base/problem.ts';
import { checkCount } from '../../core/spec/checks/syntax.ts';
import { ComponentOptions, type OptionsContext } from '../../core/spec/options.ts';
import type { Resolved } from '../../core/spec/resolved.ts';
import type { LocalVolumeOptions } from '../../core/spec/roles.ts';

/** PostgreSQL, run by CloudNativePG. */
export interface Options {
  /** Volume of each instance, never on NFS. */
  readonly volume: LocalVolumeOptions;
  /**
   * How many PostgreSQL instances; each more is a replica on another node.
   * @default 1
   */
  readonly instances?: number;
}

/** The same with every default. */
export type ResolvedOptions = Resolved<Options, 'volume.storageClass' | 'instances'>;

export const options = new ComponentOptions<ResolvedOptions>({
  leastSizes: {
    // Measured with PostgreSQL 15: 39 MiB after initdb. CloudNativePG's `wal_keep_size` is 512MB and its
    // `archive_timeout` 5min, so that even an idle server writes as much log in less than three hours.
    'volume.size': {
      size: '1Gi',
      because:
        'CloudNativePG keeps 512 MB of the write-ahead log beside the data, and writes more of it between two checkpoints',
    },
  },
  check,
});

function* check(
  { instances }: ResolvedOptions,
  { path, spec: { nodes } }: OptionsContext,
): Generator<Problem> {
  yield* checkCount(`${path}.instances`, instances, '1');
  if (instances <= nodes.length) return;
  yield {
    code: 'postgres-instances-exceed-nodes',
    path: `${path}.instances`,
    found: `${instances} instances on ${nodes.length === 1 ? 'one node' : `${nodes.length} nodes`}`,
    expected: 'at most one for each node: two on one node are lost together',
    fix: 'Write fewer instances, or add nodes.',
  };
}
