import type { Problem } from '../base/problem.ts';
import type { Build } from '../derive/build.ts';
import type { Named, PlacedObject } from '../model/placed.ts';
import { checkAlerts } from './alerts/index.ts';
import { type Capacity, proveCapacity } from './capacity/prove.ts';
import { proveCharts } from './charts/index.ts';
import { proveGpus } from './gpus.ts';
import { kindsOf } from './kinds.ts';
import { proveLibraries } from './libraries.ts';
import { prove } from './objects/index.ts';
import { proveNoPlaintext } from './plaintext/prove.ts';
import { proveReach } from './reachability/cluster.ts';
import { proveSizes } from './resources.ts';
import { proveRights } from './rights/index.ts';
import { proveScrapes } from './scrapes/index.ts';
import { proveTemplates } from './templates/index.ts';
import { unmanagedObjects } from './unmanaged.ts';

/** The result of all proofs of a cluster. */
export interface Proof {
  readonly capacity: Capacity;
  readonly problems: readonly Problem[];
}

/**
 * Proves a cluster: its objects and pods, the values of its charts, its alerts, its resources, its network policies and
 * its capacity.
 */
export function proveBuild(build: Build): Proof {
  const templates = proveTemplates(build);
  const { undeclared, claims, mounted } = templates;
  const capacity = proveCapacity(build, [...undeclared, ...claims], mounted);
  const all = [...build.objects, ...applicationsOf(build)];
  const kinds = kindsOf(build.cluster);
  const objects = prove(all, kinds, unmanagedObjects(build));
  return {
    capacity,
    problems: [
      ...build.problems,
      ...objects,
      ...proveLibraries(build.objects, objects),
      ...templates.problems,
      ...proveCharts(build),
      ...proveRights(build),
      ...proveScrapes(build),
      ...proveNoPlaintext(build, all),
      ...checkAlerts(build.cluster),
      ...proveSizes(build),
      ...proveGpus(build),
      // The selectors and policies of invalid objects cannot be evaluated.
      ...(objects.length > 0 ? [] : proveReach(build).problems),
      ...capacity.problems,
    ],
  };
}

function applicationsOf({ applications, root, project }: Build): PlacedObject<Named>[] {
  return [...applications, root, project].map((manifest) => ({ component: { name: 'apps' }, manifest }));
}
