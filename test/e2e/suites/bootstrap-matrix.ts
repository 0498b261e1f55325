import { runMatrix } from '../matrix.ts';
import type { Suite } from '../suite.ts';

const files = [
  'clean',
  'commands',
  'faults',
  'hostile',
  'kills',
  'mutations',
  'preflight',
  'refusals',
  'replays',
].map((name) => `test/bootstrap/${name}.test.ts`);

const suite: Suite = {
  purpose:
    'the bootstrap killed, broken and refused in every case, on hosts that are folders; npm test runs a part',
  part: 'delivery',
  tools: [],
  run: (report) => runMatrix(report, files),
};

export default suite;
