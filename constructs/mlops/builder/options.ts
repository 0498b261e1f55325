import type { Problem } from '../../core/base/problem.ts';
import { quoted } from '../../core/base/words.ts';
import { checkSize } from '../../core/spec/checks/syntax.ts';
import { ComponentOptions, type OptionsContext } from '../../core/spec/options.ts';
import type { Resolved } from '../../core/spec/resolved.ts';
import { options as registry } from '../../storage/registry/options.ts';

/** Builds container images in the cluster, for teams whose `uses` has `builder`. Needs `registry`. */
export interface Options {
  /**
   * Memory that all builds together are sure to have, such as `2Gi`; they are stopped when they use twice as much.
   * @default '1Gi'
   */
  readonly memory?: string;
  /**
   * Space on its node's disk for layers of earlier builds, such as `50Gi`; the oldest go when it is full.
   * @default '20Gi'
   */
  readonly cache?: string;
  /**
   * Where builds fetch from, as `https://` and a host: registries of base images, git, package indexes. Each is a host
   * that builds may reach on the internet; besides these they reach the registry of the cluster.
   * @default []
   */
  readonly sources?: readonly string[];
}

/** The same with every default. */
export type ResolvedOptions = Resolved<Options, 'memory' | 'cache' | 'sources'>;

export const options = new ComponentOptions<ResolvedOptions>({
  dependsOn: [{ options: registry, for: 'the images that it builds' }],
  check,
});

function* check({ memory, cache, sources }: ResolvedOptions, { path }: OptionsContext): Generator<Problem> {
  yield* checkSize(`${path}.memory`, memory, '1Gi');
  yield* checkSize(`${path}.cache`, cache, '20Gi');
  for (const [index, source] of sources.entries()) {
    if (/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/.test(source)) continue;
    yield {
      code: 'builder-invalid-source',
      path: `${path}.sources[${index}]`,
      found: quoted(source),
      expected: 'https:// and a host name, with its port if it is not 443',
      fix: 'Write it like https://git.example.org.',
    };
  }
}
