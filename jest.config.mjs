/** Transform and resolution that every project shares. */
const common = {
  transform: {
    "^.+\\.(ts|tsx|js|mjs)$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } }],
  },
  transformIgnorePatterns: ["/node_modules/(?!(lit|lit-html|lit-element|@lit|@lit-labs|@noble|hucre)/)"],
  moduleNameMapper: { "^jsdom$": "<rootDir>/tests/jsdomOnce/jsdom.cjs" },
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
  setupFiles: ["<rootDir>/tests/moreSentences.ts"],
  testEnvironment: "<rootDir>/tests/jsdomOnce/environment.mjs",
  // Each test file has a world of its own in which every mention of a global is looked up slowly; these are handed to each module.
  sandboxInjectedGlobals: [
    "Array",
    "BigInt",
    "Error",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Promise",
    "Set",
    "String",
    "Symbol",
  ],
  testEnvironmentOptions: { globalsCleanup: "on" },
};

/** Fast ones first: rules, then the shipped files and the host, then the browser. */
export default {
  // A simulated Excel with a whole workbook takes its time on a busy machine; no test says anything by being slow.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "rules",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["/tests/(host|campaign|files|shipped|e2e)/"],
    },
    { ...common, displayName: "host", testMatch: ["<rootDir>/tests/host/**/*.test.ts"] },
    { ...common, displayName: "campaign", testMatch: ["<rootDir>/tests/campaign/**/*.test.ts"] },
    { ...common, displayName: "files", testMatch: ["<rootDir>/tests/files/**/*.test.ts"] },
    { ...common, displayName: "shipped", testMatch: ["<rootDir>/tests/shipped/**/*.test.ts"] },
    { ...common, displayName: "e2e", testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"] },
  ],
};
