/**
 * npm run bench:intake: how long a source takes to be understood, and how much memory the largest one costs. Sources are made
 * here, as large as a planner may have them. Nothing is asserted: a machine that is busy makes a slow run, not a wrong one.
 */
import { writeXlsx } from "hucre/xlsx";
import { loadSource } from "../tools/loadSource.mjs";

const source = loadSource();
const { readSource } = source("intake/readSource");
const { municipalities } = source("reference/regions");
const { municipalityHistory } = source("reference/municipalityHistory");
const { inhabitantsOf } = source("reference/inhabitants");

const ORDER = { kind: "inhabitants", year: 2025, halfYear: null, province: null };
const path = "Bevolking/Bevolkingssamenstelling op 1 januari";
const inhabitants = (code) => {
  const found = inhabitantsOf(code, 2025);
  return found.ok ? found.value : 0;
};
const own = municipalities().map(({ code, name }) => [
  ["Utrecht", "Groningen"].includes(name) ? `${name} (gemeente)` : name,
  inhabitants(code),
]);

/** Text that does not pack well, the same in every run (Lehmer's generator). */
let seed = 20_261_128;
function noise() {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed.toString(36);
}

function statline() {
  const topics = Array.from(
    { length: 60 },
    (_none, index) => `"${path}/Onderwerp ${index} ${"x".repeat(60)} (aantal)"`,
  );
  const header = [`"Perioden"`, `"Regio's"`, `"${path}/Totale bevolking (aantal)"`, ...topics].join(";");
  const ended = municipalityHistory().map(({ oldName }) => `"2025";"${oldName}"${";".repeat(61)}`);
  const lines = own.map(([name, count]) => `"2025";"${name}";${count};${"1234;".repeat(59)}1234`);
  return [header, ...lines, ...ended].join("\r\n");
}

function megabyte() {
  const years = Array.from({ length: 300 }, (_none, index) => 1726 + index).filter((year) => year > 1900);
  const lines = years.flatMap((year) => own.map(([name, count]) => `${year};${name};${count}`));
  const text = ["Perioden;Regio;Inwoners", ...lines].join("\n");
  return text.slice(Math.max(0, text.length - 1_000_000)).replace(/^[^\n]*/u, "Perioden;Regio;Inwoners");
}

async function workbook() {
  const rows = [["Gemeente", "Inwoners", ...Array.from({ length: 12 }, (_none, index) => `Opmerking ${index}`)]];
  for (const [name, count] of own) rows.push([name, count]);
  for (let line = 0; line < 36_000; line += 1) rows.push([`Wijk ${line}`, null, ...Array.from({ length: 12 }, noise)]);
  return writeXlsx({ sheets: [{ name: "Blad1", rows }] });
}

async function measure(what, bytes) {
  const times = [];
  let longest = 0;
  for (let run = 0; run < 5; run += 1) {
    let last = performance.now();
    const pause = async () => {
      longest = Math.max(longest, run === 0 ? 0 : performance.now() - last);
      last = performance.now();
    };
    const started = performance.now();
    const reading = await readSource({ kind: "bytes", name: what, bytes }, ORDER, {}, { pause });
    times.push(performance.now() - started);
    if (reading.rows.length !== own.length)
      throw new Error(`${what}: ${reading.rows.length} rijen, ${reading.outcome}`);
  }
  times.sort((one, other) => one - other);
  const megabytes = (bytes.length / 1e6).toFixed(2);
  console.log(
    `${what.padEnd(28)} ${megabytes.padStart(6)} MB  mediaan ${times[2].toFixed(0).padStart(5)} ms  eerste-slechtste ${times[4].toFixed(0).padStart(5)} ms  langste stap ${longest.toFixed(0).padStart(4)} ms`,
  );
}

const bytesOf = (text) => new Uint8Array(Buffer.from(text));
await measure("statline.csv", bytesOf(statline()));
await measure("megabyte.csv", bytesOf(megabyte()));
const book = await workbook();
globalThis.gc?.();
const before = process.memoryUsage().rss;
await measure("werkmap.xlsx", book);
console.log(`geheugen erbij na de werkmap: ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB`);
