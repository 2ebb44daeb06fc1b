/** npm run mutation: changes the rules in small ways and counts which changes no test notices. */
export default {
  packageManager: "npm",
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  jest: { projectType: "custom", configFile: "jest.mutation.config.mjs", enableFindRelatedTests: true },
  mutate: ["src/numbers/**/*.ts", "src/allocation/**/*.ts", "src/housing/**/*.ts"],
  ignorePatterns: ["dist", "build", "reports"],
  reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: "reports/mutation.json" },
  coverageAnalysis: "perTest",
  concurrency: 2,
  tempDirName: ".stryker-tmp",
};
