import { allocate } from "../../../src/allocation/allocate";
import { decisionKey } from "../../../src/reception/decisionKey";
import { provinceWeights } from "../../../src/reception/provinceWeights";
import { shippedContext } from "../../../src/reception/shippedContext";
import { provinces } from "../../../src/reference/regions";
import { meetingPaper } from "../../../src/plans/meeting/meetingPaper";

const DAY = "2026-11-30";
const context = shippedContext();

function paperOf(rest: Partial<typeof context.decision> = {}, before: typeof context.decision | null = null) {
  const paper = meetingPaper({ ...context, decision: { ...context.decision, ...rest } }, before, DAY);
  if (!paper.ok) throw new Error("Refused");
  return paper.value;
}

describe("what goes to a meeting", () => {
  test("is the total divided with the active key by largest remainder, province by province", () => {
    const weights = provinceWeights(context.key);
    if (!weights.ok) throw new Error("Refused");
    const total = 88_001;
    const places = allocate({ total, weights: weights.value });
    const { rows, division } = paperOf({ total });
    expect(division).toBe("key");
    expect(rows.map(({ name }) => name)).toEqual(provinces.map(({ name }) => name));
    expect(rows.map((row) => row.places)).toEqual(places.ok && places.value);
    expect(rows.reduce((sum, row) => sum + row.places, 0)).toBe(total);
    // Before rounding every province has its share of the total, within one place of what it gets.
    for (const { share, proportional, places: whole } of rows) {
      expect(proportional).toBeCloseTo(share * total, 6);
      expect(Math.abs(whole - proportional)).toBeLessThan(1);
    }
  });

  test("tells whether the decision has places of its own, and whether these are the key", () => {
    const rows = provinces.map(({ code }, index) => ({ region: code, total: 100 + index, unaccompaniedMinors: null }));
    // 100 + 101 + … + 111 = 1266.
    const decision = { ...context.decision, total: 1266, rows };
    const key = decisionKey(decision);
    if (key === null) throw new Error("There is no key.");
    const paper = meetingPaper({ ...context, decision, key }, null, DAY);
    expect(paper).toMatchObject({ ok: true, value: { division: "decision" } });
    expect(paper.ok && paper.value.rows.map(({ places }) => places)).toEqual(rows.map(({ total }) => total));
    expect(paperOf({ total: 1266, rows }).division).toBe("keyBesideDecision");
    expect(paperOf({ total: 1266, rows: rows.slice(1) }).division).toBe("key");
  });

  test("has the places of the decision before it under the same key", () => {
    const before = { ...context.decision, id: "eerder", title: "Eerder besluit", total: 44_000 };
    const paper = paperOf({ total: 88_000 }, before);
    expect(paper.before).toBe("Eerder besluit");
    expect(paper.rows.reduce((sum, row) => sum + (row.before ?? 0), 0)).toBe(44_000);
  });

  test("does not know them where the one before it has no total", () => {
    const paper = paperOf({ total: 88_000 }, { ...context.decision, id: "eerder", total: null });
    expect(new Set(paper.rows.map((row) => row.before))).toEqual(new Set([null]));
  });

  test("says kind, status, day, and a total that is not exact", () => {
    const words = {
      kind: "capaciteitsbesluit",
      status: "concept",
      decidedOn: "2026-02-27",
      precision: "circa",
    } as const;
    expect(paperOf(words).decision.status).toBe("capaciteitsbesluit, concept, 27 februari 2026, het totaal is circa");
    expect(paperOf({ ...words, decidedOn: null, precision: "exact" }).decision.status).toBe(
      "capaciteitsbesluit, concept",
    );
  });

  test("is refused without a total", () => {
    const decision = { ...context.decision, total: null };
    expect(meetingPaper({ ...context, decision }, null, DAY)).toMatchObject({ ok: false });
  });
});
