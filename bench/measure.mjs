/**
 * Medians of calls that take turns, in time of the processor: what other programs do meanwhile does not count. Printed as a table and
 * kept for the report.
 */
export const rows = [];

const WARMING_IN_MILLISECONDS = 150;
const SAMPLE_IN_MILLISECONDS = 8;
const SAMPLES = 15;
/** A call that takes longer than this is not repeated as often. */
const LONG_IN_MILLISECONDS = 1000;

/** Milliseconds that the processor spent on this program so far, with what it does beside the script, such as clearing memory. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Medians of the milliseconds of one call each; all candidates are warm, and take turns. */
export function medians(calls) {
  const candidates = calls.map((call) => {
    const repeats = warmed(call);
    return { call, ...repeats, times: [] };
  });
  const isLong = candidates.some(({ once }) => once > LONG_IN_MILLISECONDS);
  for (let sample = 0; sample < (isLong ? 1 : SAMPLES); sample += 1) {
    for (const { call, repeats, times } of candidates) times.push(time(call, repeats) / repeats);
  }
  return candidates.map(({ times }) => times.sort((one, other) => one - other)[times.length >> 1]);
}

/** Just-in-time compilers need some calls before they show what they can do: the same time for every candidate. */
function warmed(call) {
  const once = Math.min(time(call, 1), time(call, 1));
  let spent = 0;
  let called = 0;
  while (spent < WARMING_IN_MILLISECONDS && once <= LONG_IN_MILLISECONDS) {
    const repeats = Math.max(1, called);
    spent += time(call, repeats);
    called += repeats;
  }
  const each = called === 0 ? once : spent / called;
  return { once, repeats: Math.max(1, Math.round(SAMPLE_IN_MILLISECONDS / each)) };
}

function time(call, repeats) {
  const started = processorTime();
  for (let repeat = 0; repeat < repeats; repeat += 1) call();
  return processorTime() - started;
}

/** Measures candidates that take turns; the others are shown as a multiple of the first. */
export function measure(what, size, candidates) {
  const measuredTimes = medians(candidates.map(([, call]) => call));
  candidates.forEach(([name], index) => keep(what, size, name, measuredTimes[index], measuredTimes[0]));
}

/** Keeps and prints what was measured. */
export function keep(what, size, name, milliseconds, base) {
  const ratio = milliseconds / base;
  const perRecipient = (milliseconds * 1e6) / size;
  rows.push({ what, size, name, milliseconds, ratio, perRecipient });
  console.log(
    `${what.padEnd(25)} ${String(size).padStart(9)}  ${name.padEnd(28)} ${milliseconds.toFixed(4).padStart(12)} ms ` +
      `${ratio.toFixed(2).padStart(9)} ×  ${perRecipient.toFixed(0).padStart(7)} ns`,
  );
}

/** What was measured for one candidate. */
export function measured(what, size, name) {
  return rows.find((row) => row.what === what && row.size === size && row.name === name);
}
