/**
 * npm run --silent lees -- BESTAND --soort inwoners|taakstelling|besluit: what would be read from a file, as one JSON object.
 * Exit 0 when it was read, 1 when something must be asked or it was refused, 2 when the command itself is wrong.
 */
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { ANSWERS, answerOptions, answersOf } from "./commandAnswers.mjs";
import { bytesOfFile, WrongUse } from "./commandFile.mjs";
import { loadSource } from "./loadSource.mjs";

const USAGE =
  "Gebruik: npm run --silent lees -- BESTAND --soort inwoners|taakstelling|besluit [--jaar 2025] [--halfjaar 2024-I]\n" +
  `         [--provincie NAAM] ${ANSWERS}\n`;
const KINDS = { inwoners: "inhabitants", taakstelling: "quota", besluit: "decision" };

function commandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        soort: { type: "string" },
        jaar: { type: "string" },
        halfjaar: { type: "string" },
        provincie: { type: "string" },
        ...answerOptions,
      },
    });
  } catch (problem) {
    throw new WrongUse(problem.message);
  }
}

function inputOf(path) {
  return { kind: "bytes", name: basename(path), bytes: bytesOfFile(path) };
}

function orderOf({ soort, jaar, halfjaar, provincie }, source) {
  const kind = KINDS[soort ?? ""];
  if (!Object.hasOwn(KINDS, soort ?? "") || kind === undefined)
    throw new WrongUse("Geef --soort inwoners, taakstelling of besluit.");
  if (jaar !== undefined && !/^(?:19|20)\d{2}$/u.test(jaar))
    throw new WrongUse("Geef bij --jaar een jaar, zoals 2025.");
  const { halfYearIn } = source("housing/halfYear");
  const half = halfjaar === undefined ? null : halfYearIn(halfjaar);
  if (half !== null && half.ok === false) throw new WrongUse("Geef bij --halfjaar een halfjaar, zoals 2024-I.");
  return {
    kind,
    year: jaar === undefined ? null : Number(jaar),
    halfYear: half === null ? null : (half.value ?? half),
    province: provincie === undefined ? null : provinceOf(provincie, source),
  };
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
  if (positionals.length !== 1) throw new WrongUse("Geef precies één bestand.");
  const source = loadSource();
  const order = orderOf(values, source);
  const answers = answersOf(values);
  const { readSource } = source("intake/readSource");
  const { readingAsJson } = source("intake/readingAsJson");
  const reading = await readSource(inputOf(positionals[0]), order, answers);
  process.stdout.write(`${JSON.stringify(readingAsJson(reading, order.kind), null, 2)}\n`);
  process.exitCode = reading.outcome === "read" ? 0 : 1;
} catch (problem) {
  if (!(problem instanceof WrongUse)) throw problem;
  process.stderr.write(`${problem.message}\n${USAGE}`);
  process.exitCode = 2;
}
