import { type Problem, refuse } from './core/base/problem.ts';
import { type Build, build } from './core/derive/build.ts';
import { makeConstructs } from './core/derive/library-error.ts';
import { machines } from './core/derive/machines.ts';
import { diagram } from './core/report/diagram.ts';
import { readme } from './core/report/readme.ts';
import { summary } from './core/report/summary.ts';
import { checkSealed } from './core/secrets/check-sealed.ts';
import { describeMissing, missingSecrets } from './core/secrets/missing.ts';
import { nothingSealed, parseSealedFile, type SealedFile, sealedFile } from './core/secrets/sealed-file.ts';
import { allWithheld, describeWithheld } from './core/secrets/withheld.ts';
import { proveBuild } from './core/verify/index.ts';
import { findPlaintextIn } from './core/verify/plaintext/index.ts';
import { pathOf, treeOf } from './core/write/tree.ts';
import { createPlatform } from './platform.ts';
import { type ClusterSpec, checkCluster, checkClusters, resolveCluster } from './spec.ts';

/** A cluster file as it was read. */
export interface ClusterFile {
  /** Path of the file, for messages. */
  readonly file: string;
  readonly spec: ClusterSpec;
  /**
   * The text of the file beside it that holds the sealed secrets.
   * @default none is sealed
   */
  readonly sealed?: string;
}

/** The files and messages of a run. */
export interface Synthesis {
  /** Contents by path below `dist/`. */
  readonly files: ReadonlyMap<string, string>;
  /** The summary for the terminal. */
  readonly summary: string;
  /** The platform as a Mermaid flow chart, of the largest cluster. */
  readonly graph: string;
  readonly builds: readonly Build[];
  /** Values that are not sealed yet, as problems for commands that need them. */
  readonly holes: readonly Problem[];
  /** Objects that wait for such values, by their path below `dist/`, as problems for a `dist/` that has them already. */
  readonly withheld: ReadonlyMap<string, Problem>;
}

/**
 * Builds and proves all clusters.
 *
 * @throws ProblemsError with all problems of all clusters
 */
export function synthesize(clusters: readonly ClusterFile[]): Synthesis {
  const problems = clusters.flatMap(({ file, spec }) => located(file, checkCluster(spec)));
  const read = clusters.map((cluster) => ({ ...cluster, sealed: readSealed(cluster, problems) }));
  refuse(problems);
  refuse(checkClusters(read));

  const files = new Map<string, string>();
  const summaries: string[] = [];
  const builds: Build[] = [];
  const holes: Problem[] = [];
  const withheld = new Map<string, Problem>();
  for (const { file, spec, sealed } of read) {
    const built = buildCluster(spec, sealed);
    problems.push(...checkSealed(built.contract, sealed, sealedPath(file)));
    // The files are rendered after the proofs, which need the most memory.
    const { capacity, problems: unproven } = proveBuild(built);
    const tree = treeOf(built);
    problems.push(...located(file, [...tree.problems, ...unproven]));
    for (const [path, content] of tree.files) files.set(path, content);
    files.set(`${spec.name}/README.md`, readme(built, capacity));
    for (const object of built.cluster.all(allWithheld)) {
      const at = pathOf(built, object.component, object.manifest);
      const problem = describeWithheld(object, at, spec.name);
      withheld.set(at, problem);
      if (object.isInUse) problems.push(problem);
    }
    const missing = missingSecrets(built.contract, sealed);
    const bootstrap = built.cluster.required(machines).files(built, { missing: missing.map(({ id }) => id) });
    problems.push(...located(file, findPlaintextIn(bootstrap)));
    for (const [path, content] of bootstrap) files.set(`${spec.name}/bootstrap/${path}`, content);
    // For devices that trust the platform's authority before it runs, and for kubeseal.
    if (sealed.authority) files.set(`${spec.name}/ca.crt`, sealed.authority);
    if (sealed.certificate) files.set(`${spec.name}/sealing.crt`, sealed.certificate);
    holes.push(...describeMissing(missing, sealedPath(file)));
    summaries.push(summary(built, capacity));
    builds.push(built);
  }
  refuse(problems);
  const largest = [...builds].sort((a, b) => b.objects.length - a.objects.length)[0];
  return {
    files,
    summary: summaries.join('\n\n'),
    graph: largest ? diagram(largest) : '',
    builds,
    holes,
    withheld,
  };
}

/** The platform of a valid cluster file with its derived objects, not yet proven. */
export function buildCluster(spec: ClusterSpec, sealed: SealedFile = nothingSealed): Build {
  return makeConstructs(() => {
    const cluster = createPlatform(resolveCluster(spec));
    cluster.provide(sealedFile, sealed);
    return build(cluster);
  });
}

/** Path of the sealed secrets of a cluster file. */
export function sealedPath(file: string): string {
  return file.replace(/\.ts$/, '.sealed.json');
}

function readSealed({ file, sealed }: ClusterFile, problems: Problem[]): SealedFile {
  if (sealed === undefined) return nothingSealed;
  const parsed = parseSealedFile(sealed, sealedPath(file));
  problems.push(...parsed.problems);
  return parsed.file;
}

function located(file: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: `${file} ${problem.path}` }));
}
