import { deliver } from '../delivery/deliver.ts';
import type { Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'the first installation of the large cluster by a real Argo CD, wave by wave',
  part: 'delivery',
  optIn: true,
  run: (report) => deliver(report, 'homelab'),
};

export default suite;
