import type { ClusterSpec } from '../imports/cluster.ts';
import { declaredOptions, type ResolvedClusterSpec, roles } from '../imports/cluster.ts';
import { type Problem, refuse } from './core/base/problem.ts';
import { checkSpec } from './core/spec/check.ts';
import { checkBetween } from './core/spec/checks/between.ts';
import { fillDefaults } from './core/spec/resolve.ts';

export type { ClusterSpec, ComponentsSpec, ResolvedClusterSpec } from '../imports/cluster.ts';

/** All problems of a cluster file: of its shape, or, when the shape is right, of its values. */
export function checkCluster(spec: unknown): Problem[] {
  return checkSpec(spec, { options: declaredOptions, roles });
}

/** All problems of valid cluster files beside each other: what only one of them can have. */
export function checkClusters(
  files: readonly { readonly file: string; readonly spec: ClusterSpec }[],
): Problem[] {
  const declared = { options: declaredOptions, roles };
  return [
    ...checkBetween(files.map(({ file, spec }) => ({ file, cluster: resolveCluster(spec), ...declared }))),
  ];
}

/**
 * A cluster file without problems.
 *
 * @throws ProblemsError with all problems
 */
export function readCluster(spec: unknown): ClusterSpec {
  refuse(checkCluster(spec));
  return spec as ClusterSpec;
}

/** A cluster file whose shape is right, with every default filled in. */
export function resolveCluster(spec: ClusterSpec): ResolvedClusterSpec {
  return fillDefaults(spec, roles) as ResolvedClusterSpec;
}
