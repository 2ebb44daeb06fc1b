/**
 * npm run bench: speed side by side in one run, as medians and ratios. Two existing packages, a plain version that sorts,
 * and the floor: one pass of copying the same numbers. Writes a table and reports/bench.json. Nothing is asserted: a
 * machine that is busy makes a slow run, not a wrong one.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { loadEngine } from "./loadEngine.mjs";

const require = createRequire(import.meta.url);
const engine = loadEngine();
const { allocate } = engine("allocation/allocate");
const { withBigIntegers } = engine("allocation/largestRemainder");
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

/** Median milliseconds of one call; enough calls per sample to be well above the clock. */
function median(call, samples = 15) {
  call();
  const once = time(call, 1);
  const repeats = Math.max(1, Math.min(2000, Math.round(5 / Math.max(once, 0.0005))));
  const times = Array.from({ length: once > 1000 ? 3 : samples }, () => time(call, repeats) / repeats);
  return times.sort((one, other) => one - other)[times.length >> 1];
}

function time(call, repeats) {
  const started = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) call();
  return performance.now() - started;
}

const rows = [];
function measure(what, size, candidates) {
  const [[, first]] = candidates;
  const base = median(first);
  for (const [name, call] of candidates) {
    const milliseconds = call === first ? base : median(call);
    rows.push({
      what,
      size,
      name,
      milliseconds,
      ratio: milliseconds / base,
      perRecipient: (milliseconds * 1e6) / size,
    });
    console.log(
      `${what.padEnd(20)} ${String(size).padStart(9)}  ${name.padEnd(28)} ${milliseconds.toFixed(4).padStart(12)} ms ` +
        `${(milliseconds / base).toFixed(1).padStart(9)} ×  ${((milliseconds * 1e6) / size).toFixed(0).padStart(7)} ns`,
    );
  }
}

console.log("wat                   ontvangers  wie                                   mediaan   verhouding   per stuk");
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
    ["kopiëren (ondergrens)", () => target.set(copied)],
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

const folder = join(import.meta.dirname, "../reports");
mkdirSync(folder, { recursive: true });
const report = { date: new Date().toISOString().slice(0, 10), node: process.version, rows };
writeFileSync(join(folder, "bench.json"), `${JSON.stringify(report, null, 2)}\n`);
