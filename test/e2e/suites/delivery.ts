import { checkChanges } from '../delivery/changes.ts';
import { deliver, deliveryTools } from '../delivery/deliver.ts';
import { teams } from '../delivery/teams.ts';
import { foldersExcept, type Suite } from '../suite.ts';

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
