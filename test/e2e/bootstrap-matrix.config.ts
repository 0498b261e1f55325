import { defineConfig } from 'vitest/config';

/** The tests with a matrix, with all cases; `npm test` runs a part of the cases. */
export default defineConfig({
  test: {
    include: ['test/bootstrap/{commands,faults,kills,mutations,preflight,refusals,replays}.test.ts'],
    env: { BOOTSTRAP_MATRIX: 'full' },
    testTimeout: 60_000,
  },
});
