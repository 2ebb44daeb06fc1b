import { decisionKey, decisionKeyId } from "../../src/reception/decisionKey";
import { distributeOverProvinces } from "../../src/reception/distributeOverProvinces";
import { shippedContext } from "../../src/reception/shippedContext";
import type { CapacityDecision, DecisionRow } from "../../src/reference/capacityDecision";
import { defaultDecision } from "../../src/reference/decisions";
import { municipalitiesOf, provinces } from "../../src/reference/regions";

const row = (region: string, total: number | null): DecisionRow => ({ region, total, unaccompaniedMinors: null });

function withRows(rows: readonly DecisionRow[], total: number): CapacityDecision {
  return { ...defaultDecision, id: "brief", rows, total };
}

/** 100, 200, … 1.200: 7.800 together. */
const TWELVE = provinces.map(({ code }, index) => row(code, 100 * (index + 1)));

function placesUnder(decision: CapacityDecision): readonly number[] {
  const key = decisionKey(decision);
  if (key === null) throw new Error("The rows make no key.");
  const places = distributeOverProvinces({ ...shippedContext(), decision, key });
  return places.ok ? places.value.map((part) => part.places) : [];
}

describe("the rows of a decision as a key", () => {
  test("give the rows back when they add up to the total", () => {
    expect(placesUnder(withRows(TWELVE, 7_800))).toEqual([
      100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100, 1200,
    ]);
  });

  test("divide the total when it is another number: 7.878 is 1 percent more for everyone", () => {
    expect(placesUnder(withRows(TWELVE, 7_878))).toEqual([
      101, 202, 303, 404, 505, 606, 707, 808, 909, 1010, 1111, 1212,
    ]);
  });

  test("of all municipalities of a province stand for the province, and are its municipal weights", () => {
    const parts = municipalitiesOf("PV22").map(({ code }) => row(code, 10));
    const others = TWELVE.filter(({ region }) => region !== "PV22");
    const key = decisionKey(withRows([...parts, ...others], 7_620));
    // Drenthe has 12 municipalities with 10 places each.
    expect(key?.provinceWeights.get("PV22")).toBe(120);
    expect(key?.municipalWeights?.size).toBe(12);
  });

  test("make none when a province is lacking, when a figure is unknown, or when all are 0", () => {
    expect(decisionKey(withRows(TWELVE.slice(1), 7_700))).toBeNull();
    expect(decisionKey(withRows([...TWELVE.slice(1), row("PV20", null)], 7_700))).toBeNull();
    expect(
      decisionKey(
        withRows(
          provinces.map(({ code }) => row(code, 0)),
          0,
        ),
      ),
    ).toBeNull();
    expect(decisionKey(defaultDecision)).toBeNull();
  });

  test("have an id of the decision", () => {
    expect(decisionKeyId({ id: "brief" })).toBe("regels-brief");
    expect(decisionKey(withRows(TWELVE, 7_800))?.id).toBe("regels-brief");
  });
});
