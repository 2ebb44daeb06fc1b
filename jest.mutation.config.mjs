import base from "./jest.config.mjs";

const [rules] = base.projects;

/** Only the tests of exact numbers and allocation: what the mutants of those rooms must be caught by. */
export default {
  ...rules,
  testMatch: ["<rootDir>/tests/{numbers,allocation,golden}/**/*.test.ts"],
  testPathIgnorePatterns: [],
};
