import type { Problem } from '../base/problem.ts';
import { checkCharacters } from './characters.ts';
import { checkAddresses } from './checks/addresses.ts';
import { checkApi } from './checks/api.ts';
import { checkExposures } from './checks/exposures.ts';
import { checkGit } from './checks/git.ts';
import { checkLabels } from './checks/labels.ts';
import { checkMachines } from './checks/machines.ts';
import { checkMirrors } from './checks/mirrors.ts';
import { checkNames } from './checks/names.ts';
import { checkNetwork } from './checks/network.ts';
import { checkNodes } from './checks/nodes.ts';
import { checkOptions } from './checks/options.ts';
import { checkPools } from './checks/pools.ts';
import { checkRanges } from './checks/ranges.ts';
import { checkServers } from './checks/servers.ts';
import { checkStorage } from './checks/storage.ts';
import { checkSubnets } from './checks/subnets.ts';
import { checkTailnet } from './checks/tailnet.ts';
import { checkVolumes } from './checks/volumes.ts';
import type { Declared } from './declared.ts';
import { checkNesting } from './nesting.ts';
import { fillDefaults } from './resolve.ts';
import { checkShape } from './shape.ts';

/** The checks of the values of a cluster file, in the order of its keys. */
const checks: readonly ((file: Declared) => Iterable<Problem>)[] = [
  checkNames,
  checkGit,
  checkRanges,
  checkAddresses,
  checkApi,
  checkSubnets,
  checkPools,
  checkTailnet,
  checkNetwork,
  checkMirrors,
  checkNodes,
  checkServers,
  checkMachines,
  checkLabels,
  checkStorage,
  checkVolumes,
  checkExposures,
  checkOptions,
];

/** Everything that is wrong with a cluster file: its characters and shape, or, when those are right, all that it means. */
export function checkSpec(spec: unknown, { options, roles }: Omit<Declared, 'cluster'>): Problem[] {
  // The other checks would not come to an end.
  const endless = checkNesting(spec);
  if (endless.length > 0) return endless;
  const misshapen = [...checkCharacters(spec), ...checkShape(spec)];
  if (misshapen.length > 0) return misshapen;
  const file = { cluster: fillDefaults(spec, roles), options, roles };
  return checks.flatMap((check) => [...check(file)]);
}
