import { compareFractions, type Fraction } from "../../src/numbers/fraction";
import { shareOf } from "../../src/reception/shareOf";
import { shippedContext } from "../../src/reception/shippedContext";
import type { DistributionKey } from "../../src/reference/distributionKey";
import { findKey, shippedKeys } from "../../src/reference/keys";
import { country, municipalitiesOf, provinces, regionOfCode } from "../../src/reference/regions";
import { sentence } from "../../src/text/sentence";

function share(key: DistributionKey, code: string): Fraction {
  const region = regionOfCode(code);
  const result = region === undefined ? undefined : shareOf(shippedContext(), key, region);
  if (result?.ok !== true) throw new Error(code);
  return result.value;
}

function shippedKey(id: string): DistributionKey {
  const key = findKey(id);
  if (!key.ok) throw new Error(id);
  return key.value;
}

const isEqual = (left: Fraction, right: Fraction): boolean => compareFractions(left, right) === 0;
const add = (left: Fraction, right: Fraction): Fraction => ({
  numerator: left.numerator * right.denominator + right.numerator * left.denominator,
  denominator: left.denominator * right.denominator,
});
const ONE: Fraction = { numerator: 1n, denominator: 1n };

describe("shareOf", () => {
  test("the country's share is 1, and the provinces add up to it exactly", () => {
    for (const key of shippedKeys) {
      expect(share(key, country.code)).toEqual(ONE);
      expect(isEqual(provinces.map(({ code }) => share(key, code)).reduce(add), ONE)).toBe(true);
    }
  });

  test("the municipalities of a province add up to the province exactly", () => {
    for (const key of shippedKeys) {
      expect(
        isEqual(
          municipalitiesOf("PV29")
            .map(({ code }) => share(key, code))
            .reduce(add),
          share(key, "PV29"),
        ),
      ).toBe(true);
    }
  });

  test("a municipality with its own weight has that weight over the sum: Alphen aan den Rijn 628 of 88.000", () => {
    const alphen = share(shippedKey("spreidingswet-2026"), "GM0484");
    expect(isEqual(alphen, { numerator: 628n, denominator: 88000n })).toBe(true);
  });

  test("without municipal weights it is the province's share times the share in inhabitants of 2024", () => {
    const almere = share(shippedKey("gelijk"), "GM0034");
    expect(isEqual(almere, { numerator: 226500n, denominator: 12n * 450826n })).toBe(true);
  });

  test("reads decimal text exactly", () => {
    const provinceWeights = new Map(provinces.map(({ code }, index) => [code, index === 0 ? "0.1" : "0.3"]));
    const groningen = share({ ...shippedKey("gelijk"), provinceWeights }, "PV20");
    // 0,1 / (0,1 + 11 × 0,3) = 1 / 34
    expect(isEqual(groningen, { numerator: 1n, denominator: 34n })).toBe(true);
  });

  test("a province without weight has no share, nor have its municipalities", () => {
    const provinceWeights = new Map(provinces.map(({ code }) => [code, code === "PV24" ? 0 : 1]));
    const key = { ...shippedKey("gelijk"), provinceWeights };
    expect([share(key, "PV24").numerator, share(key, "GM0034").numerator]).toEqual([0n, 0n]);
  });

  test("refuses a key in which nothing weighs, in which a weight is wrong, or that lacks a part", () => {
    const said = (key: DistributionKey, code: string): string => {
      const region = regionOfCode(code) ?? country;
      const result = shareOf(shippedContext(), key, region);
      return result.ok ? "" : result.problems.map(sentence).join(" ");
    };
    const equal = { ...shippedKey("gelijk"), id: "eigen" };
    const weigh = (weight: number): DistributionKey => ({
      ...equal,
      provinceWeights: new Map(provinces.map(({ code }) => [code, weight])),
    });
    expect(said(weigh(0), "PV20")).toBe(
      "In de sleutel 'eigen' zijn alle gewichten 0. Geef ten minste één gebied een gewicht.",
    );
    expect(said(weigh(-1), "PV20")).toContain("-1 is negatief");
    expect(said({ ...equal, provinceWeights: new Map() }, "GM0344")).toContain("mist een gewicht voor Groningen");
    expect(said({ ...equal, municipalWeights: new Map([["GM0344", 1]]) }, "GM0344")).toContain("25 gemeenten");
  });
});
