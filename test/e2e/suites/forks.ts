import { runMatrix } from '../matrix.ts';
import type { Suite } from '../suite.ts';

const suite: Suite = {
  purpose: "the hook, the linter and npm test in a copy of the project with a user's own cluster only",
  part: 'foundation',
  // It repeats all of npm test.
  optIn: true,
  tools: [],
  run: (report) => runMatrix(report, ['test/forks.test.ts']),
};

export default suite;
