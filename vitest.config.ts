import { defineConfig } from 'vitest/config';

const built = { globalSetup: ['tests/support/build.ts'], testTimeout: 30_000, hookTimeout: 30_000 };

/** Only `http` and `journeys` run the built portal; `vitest run --project domain` is ready in seconds. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/support/count-reporter.ts'],
    projects: [
      { test: { name: 'domain', include: ['tests/**/*.test.ts'], exclude: ['tests/http/**', 'tests/journeys/**'], testTimeout: 20_000, maxWorkers: 2, sequence: { groupOrder: 0 } } },
      { test: { name: 'http', include: ['tests/http/**/*.test.ts'], ...built, maxWorkers: 2, sequence: { groupOrder: 1 } } },
      { test: { name: 'journeys', include: ['tests/journeys/**/*.test.ts'], ...built, maxWorkers: 1, sequence: { groupOrder: 2 } } },
    ],
  },
});
