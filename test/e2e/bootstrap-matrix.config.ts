import { defineConfig } from 'vitest/config';

/** The tests of which `npm test` runs a part, with all of their cases. */
export default defineConfig({
  test: {
    include: ['test/bootstrap/{commands,faults,kills,mutations,preflight,refusals,replays}.test.ts'],
    env: { BOOTSTRAP_MATRIX: 'full' },
    testTimeout: 60_000,
  },
});
