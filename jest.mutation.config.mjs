import base from "./jest.config.mjs";

const [rules] = base.projects;

/** Only the tests of exact numbers, allocation and the housing quota: what the mutants of those rooms must be caught by. */
export default {
  ...rules,
  testMatch: ["<rootDir>/tests/{numbers,allocation,golden,housing}/**/*.test.ts"],
  testPathIgnorePatterns: [],
};
