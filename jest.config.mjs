export default {
  globalSetup: "<rootDir>/test/browser/left-out.ts",
  // No test times the clock: a busy machine only takes longer.
  testTimeout: 60_000,
  // jest leaves a core idle by default, and the machine has two
  maxWorkers: 2,
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: { "\\.ts$": "<rootDir>/test/esbuild-transform.cjs" },
  injectGlobals: true,
};
