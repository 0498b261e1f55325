import { runMatrix } from '../matrix.ts';
import type { Suite } from '../suite.ts';

const files = [
  'test/cli/places.test.ts',
  'test/cli/project.test.ts',
  'test/core/secrets/kill.test.ts',
  'test/core/write/kill.test.ts',
  'test/tools/bench/race.test.ts',
];

const suite: Suite = {
  purpose: 'commands killed at more moments, a copy of the project, stock cdk8s; npm test runs a part',
  part: 'foundation',
  tools: [],
  unaffectedBy: [
    'clusters',
    'dist',
    'test/e2e/bootstrap',
    'test/e2e/delivery',
    'test/e2e/identity',
    'test/e2e/mlflow',
    'test/e2e/secrets',
  ],
  run: (report) => runMatrix(report, files),
};

export default suite;
