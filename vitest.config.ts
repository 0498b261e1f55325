import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Property tests and child processes take seconds on a busy machine; a test that hangs still ends.
    testTimeout: 60_000,
    exclude: ['node_modules/**'],
  },
});
