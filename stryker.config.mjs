/**
 * npm run mutation:rules: changes the rules in small ways and counts which changes no test notices. Fails below 90 %. What was
 * found before is kept in reports/ and only looked at again where code or tests differ; delete it for a fresh count. The plans have a
 * configuration of their own, stryker.plans.config.mjs; npm run mutation does both.
 */
export default {
  packageManager: "npm",
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  jest: { projectType: "custom", configFile: "jest.mutation.config.mjs", enableFindRelatedTests: true },
  mutate: ["src/numbers/**/*.ts", "src/allocation/**/*.ts", "src/housing/**/*.ts", "src/intake/**/*.ts"],
  ignorePatterns: ["dist", "build", "reports"],
  incremental: true,
  incrementalFile: "reports/mutation-incremental.json",
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: "reports/mutation.json" },
  coverageAnalysis: "perTest",
  concurrency: 2,
  tempDirName: ".stryker-tmp",
};
