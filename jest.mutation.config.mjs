import base from "./jest.config.mjs";

const [rules] = base.projects;

// A few runs of each property catch a change; more only take longer. It can be set from outside.
process.env.LRT_RUNS ??= "30";

/**
 * Only the tests of exact numbers, allocation, the housing quota and taking in: what the mutants of those rooms must be caught by. The
 * commands run in a process of their own, where no mutant lives.
 */
export default {
  ...rules,
  setupFiles: [...rules.setupFiles, "<rootDir>/tests/allocation/firstFailureWillDo.ts"],
  testMatch: ["<rootDir>/tests/{numbers,allocation,golden,housing,intake}/**/*.test.ts"],
  testPathIgnorePatterns: ["/tests/intake/commandLine"],
};
