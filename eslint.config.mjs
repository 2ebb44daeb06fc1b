import eslint from "@eslint/js";
import noUnsanitized from "eslint-plugin-no-unsanitized";
import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { floors, officeFree, roomsBelow } from "./tools/floors.mjs";

const allRooms = floors.flat();
/** Rooms that know nothing of the browser either: files and feeds come in one floor up. */
const browserFree = officeFree.filter((room) => room !== "intake");
const OFFICE = ["Office", "Excel", "OfficeExtension", "CustomFunctions"];
const BROWSER = ["document", "window", "fetch", "localStorage"];

const floorRules = allRooms.map((room) => {
  const closed = allRooms.filter((other) => !roomsBelow(room).includes(other));
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [...(room === "intake" ? [] : [{ name: "zod", message: "Import the schemas from src/intake." }])],
          patterns: [
            {
              group: [...closed.map((other) => `**/${other}/**`), "**/workbench/**", "**/tests/**"],
              message: `src/${room} imports only its own room and the floors below it.`,
            },
          ],
        },
      ],
      "no-restricted-globals": officeFree.includes(room)
        ? ["error", ...OFFICE, ...(browserFree.includes(room) ? BROWSER : [])]
        : "off",
    },
  };
});

export default tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/", "coverage/", "reports/", ".stryker-tmp/"] },
  eslint.configs.recommended,
  regexp.configs["flat/recommended"],
  noUnsanitized.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      complexity: ["error", 15],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The metadata generator knows neither unions nor type aliases: a cell of any kind can only be written as any.
    files: ["src/functions/*.ts"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  {
    // What a cell shows is thrown as CustomFunctions.Error, which Excel does not derive from Error.
    files: ["src/functions/edge/answer.ts"],
    rules: { "@typescript-eslint/only-throw-error": "off" },
  },
  ...floorRules,
  {
    files: ["src/**/*.ts"],
    ignores: ["src/workbook/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Excel", property: "run", message: "Only src/workbook talks to Excel." },
      ],
    },
  },
  {
    // One gateway writes cells, so that text always stays text and never becomes a formula. The self-test tries what Excel makes of
    // cells, on sheets of its own in an empty workbook.
    files: ["src/**/*.ts"],
    ignores: ["src/workbook/writeCells.ts", "src/selftest/probes/*.ts", "src/selftest/keptOnSheet.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "AssignmentExpression[left.property.name=/^(values|formulas|formulasLocal|valuesAsJson)$/]",
          message: "Only src/workbook/writeCells.ts writes cells.",
        },
      ],
    },
  },
  {
    files: ["tests/**", "bench/**", "workbench/**", "tools/**", "*.mjs", "*.js"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    files: ["**/*.mjs", "**/*.js", "**/*.cjs"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        setInterval: "readonly",
        clearInterval: "readonly",
        Buffer: "readonly",
        fetch: "readonly",
        performance: "readonly",
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
      },
    },
  },
);
