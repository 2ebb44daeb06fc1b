import base from "./jest.config.mjs";

const [rules] = base.projects;

// A few runs of each property catch a change; more only take longer. It can be set from outside.
process.env.LRT_RUNS ??= "30";

/** Only the tests of exact numbers, allocation and the housing quota: what the mutants of those rooms must be caught by. */
export default {
  ...rules,
  setupFiles: [...rules.setupFiles, "<rootDir>/tests/allocation/firstFailureWillDo.ts"],
  testMatch: ["<rootDir>/tests/{numbers,allocation,golden,housing}/**/*.test.ts"],
  testPathIgnorePatterns: [],
};
