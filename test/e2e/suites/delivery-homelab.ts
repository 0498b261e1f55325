import { deliver, deliveryTools } from '../delivery/deliver.ts';
import type { Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'the first installation of the large cluster by a real Argo CD, wave by wave',
  part: 'delivery',
  optIn: true,
  tools: deliveryTools,
  ownNetwork: true,
  unaffectedBy: [
    'bootstrap',
    'test/e2e/bootstrap',
    'test/e2e/identity',
    'test/e2e/mlflow',
    'test/e2e/secrets',
  ],
  run: (report) => deliver(report, 'homelab'),
};

export default suite;
