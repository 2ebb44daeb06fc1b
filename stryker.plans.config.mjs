import rules from "./stryker.config.mjs";

const withoutJest = Object.fromEntries(Object.entries(rules).filter(([option]) => option !== "jest"));

/** npm run mutation:plans: the same for src/plans, whose tests run in one process (tools/plansRunner.mjs). */
export default {
  ...withoutJest,
  testRunner: "plans",
  plugins: ["./tools/plansRunner.mjs"],
  // Headers, titles and widths of tables: why is said beside `looks`.
  ignorers: ["looks"],
  mutate: ["src/plans/**/*.ts"],
  // What is made while files load, such as the formulas of columns, takes all tests for each change. It is tested by computing it.
  ignoreStatic: true,
  incrementalFile: "reports/mutation-plans-incremental.json",
  jsonReporter: { fileName: "reports/mutation-plans.json" },
  timeoutMS: 2000,
  concurrency: 1,
};
