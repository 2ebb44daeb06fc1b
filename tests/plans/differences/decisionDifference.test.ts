import { decisionDifference } from "../../../src/plans/differences/decisionDifference";
import type { CapacityDecision } from "../../../src/reference/capacityDecision";
import { capacityDecisions } from "../../../src/reference/decisions";

const known = (total: number): CapacityDecision => {
  const found = capacityDecisions.find((decision) => decision.total === total);
  if (found === undefined) throw new Error(`No decision of ${total} places.`);
  return found;
};
// 31 January 2024 and 27 February 2026.
const [older, newer] = [known(96_000), known(88_000)];

describe("the difference between two decisions", () => {
  test("is that of their totals: 96.000 became 88.000", () => {
    const { places } = decisionDifference(older, newer);
    expect(places[0]).toEqual({ name: "Totaal", before: 96_000, after: 88_000 });
  });

  test("is no number where one of them names none, and nothing is said of what neither names", () => {
    const unknown = { ...newer, total: null, unaccompaniedMinors: null };
    expect(decisionDifference(older, unknown).places[0]).toMatchObject({ before: 96_000, after: null });
    expect(decisionDifference(unknown, older).places[0]).toMatchObject({ before: null, after: 96_000 });
    expect(decisionDifference(unknown, unknown).places).toEqual([]);
  });

  test("names provinces and municipalities that either of them asks something of, each once", () => {
    const row = (region: string, total: number | null) => ({ region, total, unaccompaniedMinors: null }) as never;
    const one = { ...older, rows: [row("PV20", 100), row("GM0034", 20)] };
    const other = { ...newer, rows: [row("PV20", 90), row("PV21", 10)] };
    expect(decisionDifference(one, other).places.slice(-3)).toEqual([
      { name: "Groningen", before: 100, after: 90 },
      { name: "Almere", before: 20, after: null },
      { name: "Fryslân", before: null, after: 10 },
    ]);
  });

  test("says in words what differs, the key by its title, and nothing of what is the same", () => {
    const changed = { ...older, status: "concept", referenceDate: null, adviceKey: "gelijk" } as const;
    expect(decisionDifference({ ...older, referenceDate: "2025-01-01", adviceKey: null }, changed).words).toEqual([
      { name: "Peildatum", before: "2025-01-01", after: "onbekend" },
      { name: "Status", before: older.status, after: "concept" },
      { name: "Sleutel", before: "onbekend", after: "Gelijke delen" },
    ]);
    expect(decisionDifference(older, older).words).toEqual([]);
    expect(decisionDifference(older, { ...older, adviceKey: "eigen" }).words.at(-1)?.after).toBe("eigen");
  });
});
