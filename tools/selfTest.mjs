/**
 * npm run zelftest: the workbench runs the self-test of the pane in an empty workbook and writes what it showed to
 * src/selftest/expected.json. Exit 1 when a step did not come to an end.
 */
import { createRequire } from "node:module";
import { readTypeScript } from "./readTypeScript.mjs";

const require = createRequire(import.meta.url);
readTypeScript(require);
try {
  const { writeSelfTestAnswers } = require("../tests/e2e/writeSelfTestAnswers.ts");
  process.exitCode = (await writeSelfTestAnswers(console.log)) === 0 ? 0 : 1;
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
