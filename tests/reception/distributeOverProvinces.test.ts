import { distributeOverProvinces } from "../../src/reception/distributeOverProvinces";
import type { ReceptionContext } from "../../src/reception/receptionContext";
import { shippedContext } from "../../src/reception/shippedContext";
import { findKey } from "../../src/reference/keys";
import { provinces } from "../../src/reference/regions";
import { sentence } from "../../src/text/sentence";

const shipped = shippedContext();

function places(...request: Parameters<typeof distributeOverProvinces>): readonly number[] | string {
  const result = distributeOverProvinces(...request);
  return result.ok ? result.value.map((row) => row.places) : result.problems.map(sentence).join(" ");
}

function withKey(id: string): ReceptionContext {
  const key = findKey(id);
  if (!key.ok) throw new Error(id);
  return { ...shipped, key: key.value };
}

describe("distributeOverProvinces", () => {
  test("keeps the order of CBS", () => {
    const result = distributeOverProvinces(shipped);
    expect(result.ok && result.value.map(({ region }) => region)).toEqual(provinces);
  });

  test("takes another total, and settles ties by the order of CBS", () => {
    // 14 over twelve equal provinces: 1 each, and the two left over go to the first two
    expect(places(withKey("gelijk"), 14)).toEqual([2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test("takes a method: rounded per province 18 over twelve becomes 24", () => {
    // 18 / 12 = 1,5 → 2 each
    expect(places(withKey("gelijk"), 18, "perRecipient")).toEqual(Array.from({ length: 12 }, () => 2));
  });

  test("takes bounds per province", () => {
    const minima = provinces.map(({ code }) => (code === "PV20" ? 13 : 0));
    const maxima = provinces.map(({ code }) => (code === "PV31" ? 0 : null));
    expect(places(withKey("gelijk"), 23, undefined, minima, maxima)).toEqual([13, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
  });

  test("names the provinces that a key lacks, together with a total that is not known", () => {
    const provinceWeights = new Map([...shipped.key.provinceWeights].slice(2));
    const key = { ...shipped.key, id: "eigen", provinceWeights };
    const decision = { ...shipped.decision, title: "Proefbesluit", total: null };
    expect(places({ ...shipped, key }, 100)).toBe(
      "De sleutel 'eigen' mist een gewicht voor Groningen, Fryslân. Vul de tabel LRT_Sleutel aan.",
    );
    expect(places({ ...shipped, key, decision })).toBe(
      "'Proefbesluit' noemt geen totaal aantal plekken. Kies een besluit met een totaal. De sleutel 'eigen' mist een gewicht voor Groningen, Fryslân. Vul de tabel LRT_Sleutel aan.",
    );
  });

  test("hands on what the allocation refuses", () => {
    expect(places(shipped, -1)).toContain("Het totaal -1 is geen geheel getal");
  });
});

describe("shippedContext", () => {
  test("is the newest decision with the key it advises, and one object for all", () => {
    expect([shipped.decision.id, shipped.key.id, shipped.origin]).toEqual([
      "spreidingswet-raming-2",
      "spreidingswet-2026",
      "shipped",
    ]);
    expect(shippedContext()).toBe(shipped);
  });
});
