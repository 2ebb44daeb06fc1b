/**
 * npm run --silent werkmap -- maak DOEL.xlsx [--provincie NAAM] [--halfjaar 2024-I]: the sample workbook, without a browser.
 * npm run --silent werkmap -- controleer BESTAND.xlsx: what is wrong in any workbook, as JSON.
 * Exit 0 when there is nothing to say, 1 when there is, 2 when the command itself is wrong.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { bytesOfFile, WrongUse } from "./commandFile.mjs";
import { loadSource } from "./loadSource.mjs";

const USAGE =
  "Gebruik: npm run --silent werkmap -- maak DOEL.xlsx [--provincie NAAM] [--halfjaar 2024-I]\n" +
  "         npm run --silent werkmap -- controleer BESTAND.xlsx\n" +
  "maak: schrijft een voorbeeldwerkmap. controleer: toont wat niet klopt, als JSON.\n" +
  "Einde: 0 is niets gevonden of gelukt, 1 is iets gevonden of niet gelukt, 2 is een verkeerde opdracht.\n";
const root = join(import.meta.dirname, "..");
const PROVINCE = "Flevoland";
/** What the record of 27 October 2023 speaks of: 17.600 and 18.750. */
const HALF_YEARS = ["2023-II", "2024-I"];

function commandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { provincie: { type: "string" }, halfjaar: { type: "string" }, help: { type: "boolean" } },
    });
  } catch (problem) {
    throw new WrongUse(problem.message);
  }
}

async function check(path) {
  const bytes = bytesOfFile(path);
  const source = loadSource({ withWorkbook: true });
  const { checkComputedFile } = source("workbench/node/checkFile");
  const answer = await checkComputedFile(bytes, () => openAnExcel(source));
  process.stdout.write(`${JSON.stringify({ bestand: path, ...answer }, null, 2)}\n`);
  return answer.bevindingen.length === 0 ? 0 : 1;
}

function metadata() {
  return JSON.parse(readFileSync(join(root, "tests/functions/functions.json"), "utf8"));
}

function openAnExcel(source) {
  return source("workbench/node/openExcel").openExcel(metadata(), () => source("functions/index"));
}

async function make(path, { provincie = PROVINCE, halfjaar }) {
  if (!/\.xlsx$/iu.test(path)) throw new WrongUse("De naam van het doel eindigt op .xlsx.");
  if (!existsSync(dirname(path))) throw new WrongUse(`De map ${dirname(path)} is er niet.`);
  const source = loadSource({ withWorkbook: true });
  const province = provinceOf(provincie, source);
  const { parseHalfYear } = source("housing/halfYear");
  const halfYears = (halfjaar === undefined ? HALF_YEARS : [halfjaar]).map(parseHalfYear);
  if (!halfYears.every(({ ok }) => ok)) throw new WrongUse("Geef bij --halfjaar een halfjaar, zoals 2024-I.");
  const excel = await openAnExcel(source);
  try {
    const at = new Date();
    const choice = { provinces: [province], halfYears: halfYears.map(({ value }) => value), at };
    const problems = await source("workbench/node/sampleOrders").makeSample(excel.state, choice);
    if (problems.length > 0) {
      const { sentence } = source("text/sentence");
      process.stderr.write(`${problems.map(sentence).join("\n")}\n`);
      return 1;
    }
    const addIn = source("workbench/files/webExtension").addInOf(readFileSync(join(root, "manifest.xml"), "utf8"));
    const saved = source("workbench/files/saveState").saveState(excel.state, {
      metadata: metadata(),
      opened: null,
      addIn,
    });
    writeFileSync(path, saved.bytes);
    process.stdout.write(`${[`Geschreven: ${path}`, ...saved.remarks].join("\n")}\n`);
    return 0;
  } finally {
    excel.close();
  }
}

function provinceOf(name, source) {
  const { resolveRegion } = source("reference/resolveRegion");
  for (const text of [`provincie ${name}`, name]) {
    const region = resolveRegion(text);
    if (region.ok && region.value.kind === "province") return region.value.code;
  }
  throw new WrongUse(`'${name}' is geen provincie.`);
}

try {
  const { values, positionals } = commandLine();
  const [command, path, ...more] = positionals;
  if (values.help === true) {
    process.stdout.write(USAGE);
  } else {
    if (command !== "maak" && command !== "controleer") throw new WrongUse("Kies maak of controleer.");
    if (path === undefined || more.length > 0) throw new WrongUse("Geef precies één bestand.");
    if (command === "controleer" && (values.provincie !== undefined || values.halfjaar !== undefined))
      throw new WrongUse("Bij controleer horen geen --provincie en --halfjaar.");
    process.exitCode = command === "maak" ? await make(path, values) : await check(path);
  }
} catch (problem) {
  if (!(problem instanceof WrongUse)) throw problem;
  process.stderr.write(`${problem.message}\n${USAGE}`);
  process.exitCode = 2;
}
