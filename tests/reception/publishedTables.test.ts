/**
 * The published tables of the LRT (2022, 2023) and of the Spreidingswet (2024, 2026): what our rules reproduce to the
 * unit, and what they do not.
 */
import { allocate } from "../../src/allocation/allocate";
import type { Method } from "../../src/allocation/request";
import { assignmentOf } from "../../src/reception/assignmentOf";
import { assignmentsWithin } from "../../src/reception/assignments";
import { distributeOverProvinces } from "../../src/reception/distributeOverProvinces";
import { shippedContext } from "../../src/reception/shippedContext";
import type { ReceptionContext } from "../../src/reception/receptionContext";
import { capacityDecisions } from "../../src/reference/decisions";
import { inhabitantsOf } from "../../src/reference/inhabitants";
import { findKey } from "../../src/reference/keys";
import { publishedDistributions } from "../../src/reference/publishedDistributions";
import { provinces } from "../../src/reference/regions";
import { resolveRegion } from "../../src/reference/resolveRegion";
import type { Result } from "../../src/text/result";

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function published(id: string, category: "totaal" | "amv"): readonly number[] {
  const table = publishedDistributions.find((candidate) => candidate.id === id && candidate.category === category);
  return [...(table?.places.values() ?? [])];
}

function context(decisionId: string): ReceptionContext {
  const decision = capacityDecisions.find(({ id }) => id === decisionId);
  if (decision === undefined) throw new Error(decisionId);
  return { ...shippedContext(), decision, key: valueOf(findKey(decision.adviceKey ?? "")) };
}

const amvByInhabitants = (total: number, year: number, method: Method): readonly number[] =>
  valueOf(allocate({ total, method, weights: provinces.map(({ code }) => valueOf(inhabitantsOf(code, year))) }));

const hits = (left: readonly number[], right: readonly number[]): number =>
  left.filter((places, index) => places === right[index]).length;

describe("the amv figures of the two LRT tables", () => {
  test("all 24 follow from the inhabitants on 1 January 2022, each province rounded half up", () => {
    // Groningen: 5.088 × 590.170 / 17.590.672 = 170,7 → 171; Zuid-Holland: 5.088 × 3.753.944 / 17.590.672 = 1.085,8 → 1.086
    expect(amvByInhabitants(5088, 2022, "perRecipient")).toEqual(published("lrt-75500", "amv"));
    expect(amvByInhabitants(3660, 2022, "perRecipient")).toEqual(published("lrt-77100", "amv"));
  });

  test("need no remainder step: the second table stays at 3.659 of 3.660", () => {
    expect(amvByInhabitants(3660, 2022, "perRecipient").reduce((sum, places) => sum + places, 0)).toBe(3659);
    expect(hits(amvByInhabitants(3660, 2022, "largestRemainder"), published("lrt-77100", "amv"))).toBe(11);
  });

  test("do not follow from the inhabitants of 2023 or 2024", () => {
    expect(
      [2023, 2024].map((year) => hits(amvByInhabitants(5088, year, "perRecipient"), published("lrt-75500", "amv"))),
    ).toEqual([4, 2]);
    expect(
      [2023, 2024].map((year) => hits(amvByInhabitants(3660, year, "perRecipient"), published("lrt-77100", "amv"))),
    ).toEqual([3, 3]);
  });

  test("the totals of those tables do not follow from inhabitants: Drenthe got 1.397 more", () => {
    // 75.500 × 497.743 / 17.590.672 = 2.136,3; published 3.533
    const byInhabitants = valueOf(distributeOverProvinces(context("mpp-2022-2-for-2024")));
    expect(published("lrt-75500", "totaal")[2]).toBe(3533);
    expect(byInhabitants[2]?.places).toBe(2136);
  });
});

describe("the estimate of 2026", () => {
  test("comes out over the provinces as published, to the unit", () => {
    const rows = valueOf(distributeOverProvinces(shippedContext()));
    expect(rows.map(({ region, places }) => [region.name, places])).toEqual([
      ["Groningen", 2483],
      ["Fryslân", 3094],
      ["Drenthe", 2460],
      ["Overijssel", 5801],
      ["Flevoland", 2285],
      ["Gelderland", 10749],
      ["Utrecht", 7542],
      ["Noord-Holland", 14905],
      ["Zuid-Holland", 18175],
      ["Zeeland", 1910],
      ["Noord-Brabant", 13476],
      ["Limburg", 5120],
    ]);
  });

  test("gives Alphen aan den Rijn 628 and Breda 932, as officially reported", () => {
    const places = ["Alphen aan den Rijn", "Breda"].map((name) =>
      valueOf(assignmentOf(shippedContext(), valueOf(resolveRegion(name)), "totaal")),
    );
    expect(places).toEqual([628, 932]);
  });

  test("gives every municipality its published number", () => {
    const { key } = shippedContext();
    for (const { code } of provinces) {
      for (const [municipality, places] of valueOf(assignmentsWithin(shippedContext(), code, "totaal"))) {
        expect(places).toBe(key.municipalWeights?.get(municipality));
      }
    }
  });
});

describe("the estimate of 2024", () => {
  test("comes out over the provinces as published, with 2.715 for Groningen", () => {
    const rows = valueOf(distributeOverProvinces(context("spreidingswet-raming-1")));
    expect(rows.map(({ places }) => places)).toEqual(published("spreidingswet-2024", "totaal"));
    expect(rows[0]?.places).toBe(2715);
  });

  test("gives Gelderland 992 of the 8.140 amv places, as published", () => {
    // 11.704 × 8.140 / 96.000 = 992,4
    const gelderland = valueOf(resolveRegion("Gelderland"));
    const active = context("spreidingswet-raming-1");
    expect(valueOf(assignmentOf(active, gelderland, "amv"))).toBe(992);
    expect(valueOf(assignmentOf(active, gelderland, "regulier"))).toBe(11704 - 992);
  });
});
