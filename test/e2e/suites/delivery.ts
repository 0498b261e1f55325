import { cluster as homelab } from '../../fixtures/clusters/homelab.ts';
import { checkChanges } from '../delivery/changes.ts';
import { deliver, deliveryTools } from '../delivery/deliver.ts';
import { foldersExcept, type Suite } from '../suite.ts';

// The single node has no graphics card and no room for more.
const teams = (homelab.teams ?? []).map(({ environments: { dev }, ...team }) => ({
  ...team,
  environments: { ...(dev && { dev }) },
}));

const suite: Suite = {
  purpose:
    'a real Argo CD brings a cluster from git to life, wave by wave; then pushes, drift, faults, outages, removal, teams',
  part: 'delivery',
  tools: deliveryTools,
  sideBySide: true,
  ownNetwork: true,
  unaffectedBy: foldersExcept('test/e2e/delivery'),
  run: (report) => deliver(report, 'single', (steps, site) => checkChanges(steps, site, teams)),
};

export default suite;
