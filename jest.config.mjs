export default {
  // No test times the clock: a busy machine only takes longer.
  testTimeout: 60_000,
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: { "\\.ts$": "<rootDir>/test/esbuild-transform.cjs" },
  injectGlobals: true,
};
