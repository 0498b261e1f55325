import { checkAlerts } from '../alerts/check.ts';
import type { Build } from '../build.ts';
import { checkValues } from '../chart/values.ts';
import type { Problem } from '../problem.ts';
import { proveSchema } from '../prove/schema.ts';
import { type Capacity, proveCapacity } from './capacity.ts';
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
  return {
    capacity,
    problems: [
      ...build.problems,
      ...build.objects.flatMap(({ component, manifest }) =>
        proveSchema(manifest, `${component.name}/${manifest.kind}.${manifest.metadata.name}`),
      ),
      ...[...build.values].flatMap(([{ component, props }, values]) =>
        checkValues(props.chart, values, `${component.name} values`),
      ),
      ...checkAlerts(build.cluster),
      ...proveSizes(build),
      ...proveReach(build).problems,
      ...capacity.problems,
    ],
  };
}
