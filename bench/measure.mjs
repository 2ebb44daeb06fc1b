/** Medians of calls that run side by side, printed as a table and kept for the report. */
export const rows = [];

const WARMING_IN_MILLISECONDS = 150;

/** Median milliseconds of one call; enough calls per sample to be well above the clock. */
export function median(call, samples = 15) {
  call();
  const once = time(call, 1);
  const repeats = Math.max(1, Math.min(2000, Math.round(5 / Math.max(once, 0.0005))));
  // Just-in-time compilers need some calls before they show what they can do: the same time for every candidate.
  for (let spent = 0; spent < WARMING_IN_MILLISECONDS;) spent += time(call, repeats);
  const times = Array.from({ length: once > 1000 ? 3 : samples }, () => time(call, repeats) / repeats);
  return times.sort((one, other) => one - other)[times.length >> 1];
}

function time(call, repeats) {
  const started = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) call();
  return performance.now() - started;
}

/** Measures candidates one after the other; the first is ours, and the others are shown as a multiple of it. */
export function measure(what, size, candidates) {
  const [[, first]] = candidates;
  const base = median(first);
  for (const [name, call] of candidates) {
    const milliseconds = call === first ? base : median(call);
    const ratio = milliseconds / base;
    rows.push({ what, size, name, milliseconds, ratio, perRecipient: (milliseconds * 1e6) / size });
    console.log(
      `${what.padEnd(20)} ${String(size).padStart(9)}  ${name.padEnd(28)} ${milliseconds.toFixed(4).padStart(12)} ms ` +
        `${ratio.toFixed(2).padStart(9)} ×  ${((milliseconds * 1e6) / size).toFixed(0).padStart(7)} ns`,
    );
  }
}

/** What was measured for one candidate. */
export function measured(what, size, name) {
  return rows.find((row) => row.what === what && row.size === size && row.name === name);
}
