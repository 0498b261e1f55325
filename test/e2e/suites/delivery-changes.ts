import { checkChanges } from '../delivery/changes.ts';
import { deliver } from '../delivery/deliver.ts';
import type { Suite } from '../suite.ts';

const suite: Suite = {
  purpose:
    'the same for every cluster, and what becomes of pushes, drift, faults and removals; not green yet',
  part: 'delivery',
  optIn: true,
  // What follows on an installation needs not be seen on every cluster.
  run: (report) =>
    deliver(report, ['homelab', 'single'], async (site, name) => {
      if (name === 'single') await checkChanges(report, site);
    }),
};

export default suite;
