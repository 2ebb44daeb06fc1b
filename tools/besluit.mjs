/**
 * npm run besluit -- TABEL --meta meta.json [--map MAP]: prepares a decision file for a register. Reads the table, lays the fields
 * of meta.json over it, checks the whole, writes it in its canonical form and enters it with its SHA-256 in MAP/index.json. MAP may
 * be the folder besluiten of an installation: the pane then offers the decision without a new build.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { ANSWERS, answerOptions, answersOf } from "./commandAnswers.mjs";
import { bytesOfFile, WrongUse } from "./commandFile.mjs";
import { loadSource } from "./loadSource.mjs";

const USAGE = `Gebruik: npm run besluit -- TABEL --meta meta.json [--map MAP] ${ANSWERS}\n`;
const root = join(import.meta.dirname, "..");

function commandLine() {
  const { values, positionals } = parsed();
  if (positionals.length !== 1) throw new WrongUse("Geef precies één tabel.");
  if (values.meta === undefined) throw new WrongUse("Geef met --meta het bestand met de andere velden.");
  const folder = values.map ?? join(root, "build/besluiten");
  return { table: positionals[0], meta: values.meta, folder, answers: answersOf(values) };
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { meta: { type: "string" }, map: { type: "string" }, ...answerOptions },
    });
  } catch (problem) {
    throw new WrongUse(problem.message);
  }
}

function fieldsIn(path) {
  try {
    return JSON.parse(Buffer.from(bytesOfFile(path)).toString("utf8"));
  } catch (problem) {
    if (problem instanceof WrongUse) throw problem;
    throw new WrongUse(`${path} is geen geldig JSON-bestand.`);
  }
}

/** The decisions that the folder holds already; a file that cannot be read is left alone and not built upon. */
function knownIn(folder, parseDecisionFile) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== "index.json")
    .sort()
    .flatMap((name) => {
      const read = parseDecisionFile(JSON.parse(readFileSync(join(folder, name), "utf8")));
      return read.ok ? read.value : [];
    });
}

function enter(folder, naam, text) {
  const path = join(folder, "index.json");
  const index = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { schemaVersie: 1, bestanden: [] };
  const sha256 = createHash("sha256").update(text).digest("hex");
  const others = index.bestanden.filter((file) => file.naam !== naam);
  const bestanden = [...others, { naam, sha256 }].sort((one, other) => (one.naam < other.naam ? -1 : 1));
  writeFileSync(path, `${JSON.stringify({ schemaVersie: 1, bestanden }, null, 2)}\n`);
  return sha256;
}

try {
  const { table, meta, folder, answers } = commandLine();
  const source = loadSource();
  const { readSource } = source("intake/readSource");
  const { prepareDecision } = source("intake/decision/prepareDecision");
  const { parseDecisionFile } = source("intake/decision/parseDecisionFile");
  const { decisionFileText } = source("intake/decision/canonicalDecision");
  const { sentence } = source("text/sentence");
  const input = { kind: "bytes", name: basename(table), bytes: bytesOfFile(table) };
  const order = { kind: "decision", year: null, halfYear: null, province: null };
  const reading = await readSource(input, order, answers);
  const fields = fieldsIn(meta);
  const decision = prepareDecision(reading, fields, knownIn(folder, parseDecisionFile));
  for (const { severity, problem } of reading.messages) if (severity !== "error") console.log(sentence(problem));
  if (!decision.ok) throw new Error(decision.problems.map(sentence).join("\n"));
  mkdirSync(folder, { recursive: true });
  const text = decisionFileText(decision.value);
  const name = `${decision.value.id}.json`;
  writeFileSync(join(folder, name), text);
  console.log(`Geschreven: ${join(folder, name)}`);
  console.log(`SHA-256: ${enter(folder, name, text)}`);
  if (decision.value.vervangt !== null) console.log(`Vervangt: ${decision.value.vervangt}`);
} catch (problem) {
  const isWrongUse = problem instanceof WrongUse;
  process.stderr.write(isWrongUse ? `${problem.message}\n${USAGE}` : `${problem.message}\n`);
  process.exitCode = isWrongUse ? 2 : 1;
}
