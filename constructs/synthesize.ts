import { type Build, build } from './core/build.ts';
import { checkCluster } from './core/cluster/check.ts';
import { resolveCluster } from './core/cluster/resolve.ts';
import type { ClusterSpec } from './core/cluster/spec.ts';
import { type Problem, refuse } from './core/problem.ts';
import { proveBuild } from './core/proof/index.ts';
import { diagram } from './core/report/diagram.ts';
import { readme } from './core/report/readme.ts';
import { summary } from './core/report/summary.ts';
import { treeOf } from './core/tree.ts';
import { createPlatform } from './platform.ts';

/** A cluster file as it was read. */
export interface ClusterFile {
  /** Path of the file, for messages. */
  readonly file: string;
  readonly spec: ClusterSpec;
}

/** Everything that a run would write and say. */
export interface Synthesis {
  /** Contents by path below `dist/`. */
  readonly files: ReadonlyMap<string, string>;
  /** For the person at the terminal. */
  readonly summary: string;
  /** The platform as a Mermaid flow chart, of the largest cluster. */
  readonly graph: string;
  readonly builds: readonly Build[];
}

/**
 * Builds and proves all clusters.
 *
 * @throws ProblemsError with everything that is wrong in any of them.
 */
export function synthesize(clusters: readonly ClusterFile[]): Synthesis {
  const problems = clusters.flatMap(({ file, spec }) => located(file, checkCluster(spec)));
  refuse(problems);

  const files = new Map<string, string>();
  const summaries: string[] = [];
  const builds: Build[] = [];
  for (const { file, spec } of clusters) {
    const built = build(createPlatform(resolveCluster(spec)));
    const tree = treeOf(built);
    const { capacity, problems: unproven } = proveBuild(built);
    problems.push(...located(file, [...tree.problems, ...unproven]));
    for (const [path, content] of tree.files) files.set(path, content);
    files.set(`${spec.name}/README.md`, readme(built, capacity));
    summaries.push(summary(built, capacity));
    builds.push(built);
  }
  refuse(problems);
  const largest = [...builds].sort((a, b) => b.objects.length - a.objects.length)[0];
  return { files, summary: summaries.join('\n\n'), graph: largest ? diagram(largest) : '', builds };
}

function located(file: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: `${file} ${problem.path}` }));
}
