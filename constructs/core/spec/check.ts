import { type Problem, refuse } from '../base/problem.ts';
import { checkAddresses } from './checks/addresses.ts';
import { checkApi } from './checks/api.ts';
import { checkComponents } from './checks/components.ts';
import { checkExposures } from './checks/exposures.ts';
import { checkGit } from './checks/git.ts';
import { checkIdentity } from './checks/identity.ts';
import { checkLabels } from './checks/labels.ts';
import { checkMachines } from './checks/machines.ts';
import { checkNames } from './checks/names.ts';
import { checkNodes } from './checks/nodes.ts';
import { checkObjectives } from './checks/objectives.ts';
import { checkPools } from './checks/pools.ts';
import { checkRanges } from './checks/ranges.ts';
import { checkServers } from './checks/servers.ts';
import { checkStorage } from './checks/storage.ts';
import { checkSubnets } from './checks/subnets.ts';
import { checkTailnet } from './checks/tailnet.ts';
import { checkTeams } from './checks/teams.ts';
import { checkTls } from './checks/tls.ts';
import { type ResolvedCluster, resolveCluster } from './resolve.ts';
import { checkShape } from './shape.ts';
import type { ClusterSpec } from './spec.ts';

/** The checks of what a cluster file means, in the order of its keys. */
const checks: readonly ((cluster: ResolvedCluster) => Iterable<Problem>)[] = [
  checkNames,
  checkGit,
  checkRanges,
  checkAddresses,
  checkApi,
  checkSubnets,
  checkPools,
  checkTailnet,
  checkNodes,
  checkServers,
  checkMachines,
  checkLabels,
  checkStorage,
  checkTls,
  checkExposures,
  checkIdentity,
  checkComponents,
  checkTeams,
  checkObjectives,
];

/** Everything that is wrong with a cluster file: its shape, or, when that is right, all that it means. */
export function checkCluster(spec: unknown): Problem[] {
  const misshapen = checkShape(spec);
  if (misshapen.length > 0) return misshapen;
  const cluster = resolveCluster(spec as ClusterSpec);
  return checks.flatMap((check) => [...check(cluster)]);
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
