import { deliver, deliveryTools } from '../delivery/deliver.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'the first installation of the large cluster by a real Argo CD, wave by wave',
  part: 'delivery',
  optIn: true,
  tools: deliveryTools,
  ownNetwork: true,
  unaffectedBy: foldersExcept('test/e2e/delivery'),
  run: (report) => deliver(report, 'homelab'),
};

export default suite;
