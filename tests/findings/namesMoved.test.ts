import { namesMoved } from "../../src/findings/namesMoved";
import { shippedKeys } from "../../src/reference/keys";
import { regionOfCode } from "../../src/reference/regions";

const [key] = shippedKeys.filter(({ provinceWeights }) => new Set(provinceWeights.values()).size === 12);
if (key === undefined) throw new Error("No key gives every province another weight.");
const { id } = key;
const named = [...key.provinceWeights].map(([code, weight]) => ({
  name: regionOfCode(code)?.name ?? "",
  weight: Number(weight),
}));
const nothing = { tables: [] };

describe("names beside a result", () => {
  test("stand beside the weight that the key gives them", () => {
    expect(namesMoved(named, id, nothing)).toEqual([]);
  });

  test("are told when two changed places, and when one is of nobody", () => {
    const [first, second, ...rest] = named;
    const swapped = [
      { name: second?.name ?? "", weight: first?.weight },
      { name: first?.name ?? "", weight: second?.weight },
      ...rest,
    ];
    expect(namesMoved(swapped, id, nothing)).toEqual([0, 1]);
    expect(namesMoved([{ name: "Nergens", weight: first?.weight }, ...named.slice(1)], id, nothing)).toEqual([0]);
  });

  test("are not judged where the key has other weights by now, or is not known", () => {
    expect(namesMoved([{ name: "Nergens", weight: -5 }, ...named.slice(1)], id, nothing)).toEqual([]);
    expect(namesMoved(named, "eigen-sleutel", nothing)).toEqual([]);
  });
});
