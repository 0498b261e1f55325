import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Property tests and child processes take seconds on a busy machine; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    exclude: ['node_modules/**'],
    // By default Vitest leaves one core idle, which is half of a machine with two.
    maxWorkers: '100%',
    // Each worker loads the platform once instead of once for each file. No module keeps state of a test: what a cluster
    // knows is in its Cluster, and tests restore what they replace (environment variables, methods of the console).
    isolate: false,
    globalSetup: ['test/support/shared-folder.ts'],
  },
});
