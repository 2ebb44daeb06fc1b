/**
 * npm run beelden: a picture of every sheet and of every state of the pane, in build/beelden/index.html.
 * npm run beelden -- --handleiding: the pictures of the manual, in docs/beeld.
 * Exit 1 when a picture could not be made.
 */
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { readTypeScript } from "./readTypeScript.mjs";

const USAGE = "Gebruik: npm run beelden, of npm run beelden -- --handleiding voor de beelden van de handleiding.";

function isForManual() {
  const { values } = parseArgs({ options: { handleiding: { type: "boolean" } } });
  return values.handleiding === true;
}

try {
  const forManual = isForManual();
  const require = createRequire(import.meta.url);
  readTypeScript(require);
  const { makeGallery } = require("../tests/e2e/pictures/makeGallery.ts");
  const { makeManualPictures } = require("../tests/e2e/pictures/manualPictures.ts");
  const failures = await (forManual ? makeManualPictures : makeGallery)(console.log);
  process.exitCode = failures === 0 ? 0 : 1;
} catch (problem) {
  const isWrongUse = String(problem?.code ?? "").startsWith("ERR_PARSE_ARGS");
  console.error(isWrongUse ? USAGE : problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
