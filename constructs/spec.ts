import type { ClusterSpec } from '../imports/cluster.ts';
import { declaredOptions, type ResolvedClusterSpec, roles } from '../imports/cluster.ts';
import { type Problem, refuse } from './core/base/problem.ts';
import { checkSpec } from './core/spec/check.ts';
import { fillDefaults } from './core/spec/resolve.ts';

export type { ClusterSpec, ComponentsSpec, ResolvedClusterSpec } from '../imports/cluster.ts';

/** Everything that is wrong with a cluster file: its shape, or, when that is right, all that it means. */
export function checkCluster(spec: unknown): Problem[] {
  return checkSpec(spec, { options: declaredOptions, roles });
}

/**
 * A cluster file that is right in shape and meaning.
 *
 * @throws ProblemsError with everything that is wrong.
 */
export function readCluster(spec: unknown): ClusterSpec {
  refuse(checkCluster(spec));
  return spec as ClusterSpec;
}

/** A cluster file whose shape is right, with every default filled in. */
export function resolveCluster(spec: ClusterSpec): ResolvedClusterSpec {
  return fillDefaults(spec, roles) as ResolvedClusterSpec;
}
