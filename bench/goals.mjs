import { measured, rows } from "./measure.mjs";

const OURS = "deze invoegtoepassing";

/** What was aimed at, with what was measured in this run. */
export function goals() {
  const ratio = (what, size, name) => measured(what, size, name)?.ratio;
  const milliseconds = (what, size, name = OURS) => measured(what, size, name)?.milliseconds;
  const copies = 1 / (ratio("grootste rest", 1_000_000, "kopiëren (ondergrens)") ?? NaN);
  return [
    atLeast("grootste rest, 342: sneller dan apportionment", ratio("grootste rest", 342, "apportionment"), 5),
    atLeast(
      "grootste rest, 1.000.000: sneller dan apportionment",
      ratio("grootste rest", 1_000_000, "apportionment"),
      30,
    ),
    atMost("grootste rest, 1.000.000: keer de tijd van kopiëren", copies, 2.5),
    atLeast("webster, 342: sneller dan apportionment", ratio("webster", 342, "apportionment"), 10),
    atMost("grote getallen, 342: milliseconden", milliseconds("grote getallen", 342), 0.2),
    atMost("kruisverdeling 342 × 3: keer één gang langs de cellen", ratio("kruisverdeling", 342, OURS), 300),
    atMost("TAAKSTELLING 342 × 8 als bereik: milliseconden", milliseconds("taakstelling bereik", 342), 20),
    atLeast("TAAKSTELLING 342 × 8: tijd van VERDEEL erop gedeeld", ratio("taakstelling bereik", 342, "VERDEEL"), 1),
    atMost("TAAKSTELLING 5.000 losse cellen: milliseconden", milliseconds("taakstelling losse cellen", 5000), 40),
    atMost("UITLEG 342: keer VERDEEL", ratio("uitleg", 342, "UITLEG"), 12),
    atMost("UITLEG 10.000: keer VERDEEL", ratio("uitleg", 10_000, "UITLEG"), 20),
    atMost("VERDEEL van een miljoen door de cel: keer kopiëren", ratio("door de cel", 1_000_000, "VERDEEL"), 8),
    atMost("GEVOELIGHEID 342, 96.000: keer VERDEEL", ratio("gevoeligheid", 342, "GEVOELIGHEID 96.000"), 60),
    atMost("GEVOELIGHEID 342, 10^12: keer VERDEEL", ratio("gevoeligheid", 342, "GEVOELIGHEID 10^12"), 60),
    atMost("GEVOELIGHEID 342: 10^12 tegen 96.000", sensitivityBetweenTotals(milliseconds), 2),
    ...["grootste rest", "webster"].map((name) => flat(`per ontvanger, ${name}, kern`, "per ontvanger, kern", name)),
    ...["VERDEEL", "VERDEEL webster", "kopiëren"].map((name) =>
      flat(`per ontvanger door de cel, ${name}`, "door de cel", name),
    ),
    flat("per ontvanger, UITLEG, kern", "uitleg, kern", "UITLEG"),
    ...["UITLEG", "zelfde rijen"].map((name) => flat(`per ontvanger door de cel, ${name}`, "uitleg door de cel", name)),
    atMost("evalueren: keer versie 0.2.0", ratio("evalueren", 1, OURS) ?? NaN, 0.5),
    atMost("moeilijkste geval: milliseconden", Math.max(...hardest()), 1000),
  ];
}

function sensitivityBetweenTotals(milliseconds) {
  const [small, large] = ["96.000", "10^12"].map((total) => milliseconds("gevoeligheid", 342, `GEVOELIGHEID ${total}`));
  return Math.max(large / small, small / large);
}

/** What a recipient costs at most from a thousand to a million of them, as a multiple of what one costs at least. */
function flat(goal, what, name) {
  const costs = rows.filter((row) => row.what === what && row.name === name).map(({ perRecipient }) => perRecipient);
  return atMost(`${goal}: van 10^3 tot 10^6`, Math.max(...costs) / Math.min(...costs), 2);
}

function atLeast(goal, value, bound) {
  return { goal, measured: value, bound: `≥ ${bound}`, met: value >= bound };
}

function atMost(goal, value, bound) {
  return { goal, measured: value, bound: `≤ ${bound}`, met: value <= bound };
}

function hardest() {
  return rows.filter(({ what }) => what === "moeilijk").map(({ milliseconds }) => milliseconds);
}
