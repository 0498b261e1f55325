import { checkAlerts } from '../alerts/check.ts';
import type { Build } from '../build.ts';
import type { Problem } from '../problem.ts';
import { prove } from '../prove/index.ts';
import type { Placed } from '../prove/platform/known.ts';
import { type Capacity, proveCapacity } from './capacity.ts';
import { proveCharts } from './charts.ts';
import { knownOf } from './known.ts';
import { proveNoPlaintext } from './plaintext.ts';
import { proveReach } from './reachability.ts';
import { proveSizes } from './sizes.ts';

/** Everything that is proven of a cluster before it is written. */
export interface Proof {
  readonly capacity: Capacity;
  readonly problems: readonly Problem[];
}

/** Proves a cluster: its objects, the values of its charts, its alerts, its sizes, who reaches whom, what fits where. */
export function proveBuild(build: Build): Proof {
  const capacity = proveCapacity(build);
  const all = [...build.objects, ...applicationsOf(build)];
  const objects = prove(all, knownOf(build));
  return {
    capacity,
    problems: [
      ...build.problems,
      ...objects,
      ...proveCharts(build),
      ...proveNoPlaintext(build, all),
      ...checkAlerts(build.cluster),
      ...proveSizes(build),
      // What a broken object selects or opens cannot be told.
      ...(objects.length > 0 ? [] : proveReach(build).problems),
      ...capacity.problems,
    ],
  };
}

function applicationsOf({ applications, root, project }: Build): Placed[] {
  return [...applications, root, project].map((manifest) => ({ component: { name: 'apps' }, manifest }));
}
