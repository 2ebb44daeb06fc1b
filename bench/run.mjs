/**
 * npm run bench: speed side by side in one run, as medians and ratios, in time of the processor. Two existing packages, a plain version that sorts,
 * and the floor: one pass of copying the same array of numbers into a fresh one, which is what any function must do that
 * reads weights and answers places. Copying between two typed arrays that are already in the cache stands beside it; no
 * function that returns a new array can come near that. Writes a table and reports/bench.json. Nothing is asserted: a
 * machine that is busy makes a slow run, not a wrong one. Takes some minutes.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import { earlierBundle } from "./earlierBundle.mjs";
import { goals } from "./goals.mjs";
import { hardest } from "./hardest.mjs";
import { loadEngine } from "./loadEngine.mjs";
import { evaluate, loadFunctions } from "./loadFunctions.mjs";
import { keep, measure, processorTime, rows } from "./measure.mjs";

const require = createRequire(import.meta.url);
const engine = loadEngine();
const { allocate } = engine("allocation/allocate");
const { explainNumbers } = engine("allocation/explainNumbers");
const { withBigIntegers } = engine("allocation/largestRemainder");
const { allocateBiproportional } = engine("allocation/biproportional/allocateBiproportional");
const { hamilton, webster } = require("apportionment");
require("largest-remainder-round");

/** Weights that look like inhabitants, the same in every run (Lehmer's generator). */
function weightsOf(count) {
  let seed = 20_261_124;
  return Array.from({ length: count }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return 1000 + (seed % 900_000);
  });
}

/** Sorts all remainders, as a spreadsheet macro would. */
function sorting(weights, total) {
  const sum = weights.reduce((subtotal, weight) => subtotal + weight, 0);
  const shares = weights.map((weight, index) => {
    const product = total * weight;
    return { index, whole: Math.floor(product / sum), remainder: product % sum };
  });
  const places = shares.map(({ whole }) => whole);
  const left = places.reduce((rest, whole) => rest - whole, total);
  shares.sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of shares.slice(0, left)) places[index] += 1;
  return places;
}

console.log(
  "wat                       ontvangers  wie                                   mediaan   verhouding   per stuk",
);
for (const [size, total] of [
  [342, 96_000],
  [10_000, 1_000_000],
  [1_000_000, 100_000_000],
]) {
  const weights = weightsOf(size);
  const copied = Float64Array.from(weights);
  const target = new Float64Array(size);
  measure("grootste rest", size, [
    ["deze invoegtoepassing", () => allocate({ total, weights })],
    ["kopiëren (ondergrens)", () => weights.slice()],
    ["kopiëren in de cache", () => target.set(copied)],
    ["sorteren", () => sorting(weights, total)],
    ["largest-remainder-round", () => [...weights].spread(total)],
    ["apportionment", () => hamilton(weights, total)],
  ]);
}

const weights = weightsOf(342);
const exact = weights.map(BigInt);
const sum = exact.reduce((subtotal, weight) => subtotal + weight, 0n);
measure("grote getallen", 342, [["deze invoegtoepassing", () => withBigIntegers(96_000n, exact, sum)]]);
measure("webster", 342, [
  ["deze invoegtoepassing", () => allocate({ total: 96_000, weights, method: "webster" })],
  ["apportionment", () => webster(weights, 96_000)],
]);

const rowTotals = allocate({ total: 96_000, weights }).value;
const columnTotals = [80_000, 11_000, 5000];
const table = weights.map((weight, row) => [weight * 10, weight + (row % 7) * 5000, weight + (row % 5) * 9000]);
measure("kruisverdeling", 342, [
  ["één gang langs de cellen", () => table.map((row) => row.map((weight) => weight / 2))],
  ["deze invoegtoepassing", () => allocateBiproportional({ rowTotals, columnTotals, weights: table })],
]);

const called = loadFunctions();
const codes = called("GEMEENTEN")(null).map(([code]) => [code]);
const halfYears = ["2023-I", "2023-II", "2024-I", "2025-I", "2025-II", "2023-I", "2023-II", "2024-I"];
const quota = called("TAAKSTELLING");
const municipalWeights = weightsOf(342).map((weight) => [weight]);
measure("taakstelling bereik", 342, [
  ["deze invoegtoepassing", () => halfYears.map((halfYear) => quota(codes, halfYear, null, null))],
  ["VERDEEL", () => halfYears.map(() => called("VERDEEL")(96_000, municipalWeights, null, null, null))],
]);
measure("taakstelling losse cellen", 5000, [
  [
    "deze invoegtoepassing",
    () => {
      for (let cell = 0; cell < 5000; cell += 1) quota([codes[cell % 342]], "2024-I", null, null);
    },
  ],
]);

/** Through the edge, as a cell calls: weights under each other. */
const column = (values) => values.map((value) => [value]);
for (const [size, total] of [
  [342, 96_000],
  [10_000, 1_000_000],
]) {
  const cells = column(weightsOf(size));
  measure("uitleg", size, [
    ["VERDEEL", () => called("VERDEEL")(total, cells, null, null, null)],
    ["UITLEG", () => called("UITLEG")(total, cells, null, null, null)],
  ]);
}
/** The same share each, so that what differs per recipient is what the length of the list does. */
for (const size of [1000, 10_000, 100_000, 1_000_000]) {
  const plain = weightsOf(size);
  const cells = column(plain);
  const total = size * 100;
  measure("per ontvanger, kern", size, [
    ["kopiëren", () => plain.slice()],
    ["grootste rest", () => allocate({ total, weights: plain })],
    ["webster", () => allocate({ total, weights: plain, method: "webster" })],
  ]);
  measure("door de cel", size, [
    ["kopiëren", () => cells.map((row) => row.slice())],
    ["VERDEEL", () => called("VERDEEL")(total, cells, null, null, null)],
    ["VERDEEL webster", () => called("VERDEEL")(total, cells, "webster", null, null)],
  ]);
  measure("uitleg, kern", size, [["UITLEG", () => explainNumbers({ total, weights: plain })]]);
  // The same table over again: what no function that answers with such rows can do without.
  const explained = called("UITLEG")(total, cells, null, null, null);
  measure("uitleg door de cel", size, [
    ["zelfde rijen", () => explained.map((row) => row.map((cell) => (typeof cell === "number" ? cell * 1.5 : cell)))],
    ["UITLEG", () => called("UITLEG")(total, cells, null, null, null)],
  ]);
}
const municipal = column(weightsOf(342));
const scores = municipal.map((_none, index) => [((index * 37) % 401) / 1000 - 0.2]);
measure("gevoeligheid", 342, [
  ["VERDEEL", () => called("VERDEEL")(96_000, municipal, null, null, null)],
  ["GEVOELIGHEID 96.000", () => called("GEVOELIGHEID")(96_000, municipal, scores, 10)],
  ["GEVOELIGHEID 10^12", () => called("GEVOELIGHEID")(1e12, municipal, scores, 10)],
]);

await measureEvaluation();

/** Every function on the difficult families, each call once: the slowest is what counts. */
for (const { id, milliseconds, what, calls, refused } of hardest(called)) {
  rows.push({ what: "moeilijk", size: calls, name: id, milliseconds, refused, hardest: what });
  console.log(
    `moeilijk: ${id.padEnd(13)} ${milliseconds.toFixed(0).padStart(6)} ms  ${String(calls).padStart(4)} keer  ${what ?? ""}`,
  );
}

const aims = goals();
console.log("\ndoel                                                     gemeten      grens   gehaald");
for (const { goal, measured, bound, met } of aims) {
  console.log(`${goal.padEnd(55)} ${measured.toFixed(3).padStart(9)} ${bound.padStart(9)}   ${met ? "ja" : "nee"}`);
}

const folder = join(import.meta.dirname, "../reports");
mkdirSync(folder, { recursive: true });
const report = { date: new Date().toISOString().slice(0, 10), node: process.version, goals: aims, rows };
writeFileSync(join(folder, "bench.json"), `${JSON.stringify(report, null, 2)}\n`);

/** A fresh realm for each: this bundle and that of version 0.2.0 take turns. */
async function measureEvaluation() {
  const earlier = await earlierBundle();
  const files = [
    ["0.2.0", earlier],
    ["deze invoegtoepassing", join(import.meta.dirname, "../dist/functions.js")],
  ];
  if (earlier === null)
    return console.log("evalueren: de geschiedenis van dit project met versie 0.2.0 is er niet; niet gemeten");
  const bundles = files.map(([name, file]) => ({ name, source: readFileSync(file, "utf8"), times: [] }));
  for (let round = 0; round < 31; round += 1) {
    for (const { source, times } of bundles) {
      const script = new vm.Script(source);
      const started = processorTime();
      evaluate(script);
      times.push(processorTime() - started);
    }
  }
  const middles = bundles.map(({ times }) => times.sort((one, other) => one - other)[times.length >> 1]);
  bundles.forEach(({ name }, index) => keep("evalueren", 1, name, middles[index], middles[0]));
}
