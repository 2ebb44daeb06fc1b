/**
 * npm run bench:intake: how long a source takes to be understood, and how much memory the largest one costs. Sources are made
 * here, as large as a planner may have them. Nothing is asserted: a machine that is busy makes a slow run, not a wrong one.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

/** @param texts How many columns of texts that stand nowhere else, each of so many pieces. */
async function workbook(lines, texts, pieces) {
  const columns = Array.from({ length: texts }, (_none, index) => index);
  const text = () => Array.from({ length: pieces }, noise).join("");
  const rows = [["Gemeente", "Inwoners", ...columns.map((index) => `Opmerking ${index}`)]];
  for (const [name, count] of own) rows.push([name, count]);
  for (let line = 0; line < lines; line += 1) rows.push([`Wijk ${line}`, null, ...columns.map(text)]);
  return writeXlsx({ sheets: [{ name: "Blad1", rows }] });
}

const middle = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
const computed = ({ user, system }) => (user + system) / 1000;

async function measure(what, bytes) {
  const [clock, processor] = [[], []];
  let longest = 0;
  for (let run = 0; run < 5; run += 1) {
    let last = performance.now();
    const pause = async () => {
      longest = Math.max(longest, run === 0 ? 0 : performance.now() - last);
      last = performance.now();
    };
    const started = performance.now();
    const before = process.cpuUsage();
    const reading = await readSource({ kind: "bytes", name: what, bytes }, ORDER, {}, { pause });
    processor.push(computed(process.cpuUsage(before)));
    clock.push(performance.now() - started);
    if (reading.rows.length !== own.length)
      throw new Error(`${what}: ${reading.rows.length} rijen, ${reading.outcome}`);
  }
  const inMilliseconds = (time) => `${time.toFixed(0).padStart(5)} ms`;
  console.log(
    `${what.padEnd(28)} ${(bytes.length / 1e6).toFixed(2).padStart(6)} MB  klok ${inMilliseconds(middle(clock))} (slechtste ${inMilliseconds(Math.max(...clock))})  rekentijd ${inMilliseconds(middle(processor))}  langste stap ${inMilliseconds(longest)}`,
  );
}

/** The most memory that the first reading takes: everything that comes later finds room that was already taken. */
async function measureMemory(what, bytes) {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  await readSource({ kind: "bytes", name: what, bytes }, ORDER);
  const most = 1024 * process.resourceUsage().maxRSS;
  console.log(`${what.padEnd(28)} geheugen erbij, hoogstens: ${(Math.max(0, most - before) / 1e6).toFixed(0)} MB`);
}

const bytesOf = (text) => new Uint8Array(Buffer.from(text));
const file = process.argv[2];
if (file === undefined) {
  await measure("statline.csv", bytesOf(statline()));
  await measure("megabyte.csv", bytesOf(megabyte()));
  // Each in a process of its own: what one reading took would hide what another takes.
  for (const shape of ["kort", "lang"])
    execFileSync(process.execPath, [...process.execArgv, process.argv[1], shape], { stdio: "inherit" });
} else {
  const name = `werkmap-${file}.xlsx`;
  const path = join(tmpdir(), `${process.pid}-${name}`);
  // Made in yet another process, so that writing it takes no room here.
  if (process.argv[3] !== undefined)
    writeFileSync(process.argv[3], file === "kort" ? await workbook(36_000, 12, 1) : await workbook(36_000, 6, 4));
  else {
    execFileSync(process.execPath, [...process.execArgv, process.argv[1], file, path]);
    const book = new Uint8Array(readFileSync(path));
    rmSync(path);
    await measureMemory(name, book);
    await measure(name, book);
  }
}
