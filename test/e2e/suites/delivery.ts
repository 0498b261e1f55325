import { deliver } from '../delivery/deliver.ts';
import type { Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'a real Argo CD brings a cluster from git to life, wave by wave, and finds nothing to change',
  part: 'delivery',
  run: (report) => deliver(report, ['single'], async () => {}),
};

export default suite;
