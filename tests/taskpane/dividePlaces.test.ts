import { dividePlaces } from "../../src/taskpane/allocation/dividePlaces";
import { explanationTexts } from "../../src/taskpane/allocation/explanationTexts";

const names = ["Leiden", "Delft", "Gouda"];

describe("agreements and the rest", () => {
  test("agreed places stay, and what is left goes by weight: 100 − 40 = 60 over 2 and 1 is 40 and 20", () => {
    const division = dividePlaces({ total: 100, weights: [9, 2, 1] }, names, [40, null, null]);
    expect(division).toMatchObject({
      ok: true,
      value: {
        places: [40, 40, 20],
        agreed: [{ name: "Leiden", places: 40 }],
        divided: { names: ["Delft", "Gouda"], request: { total: 60, weights: [2, 1] }, places: [40, 20] },
      },
    });
    if (!division.ok) throw new Error();
    expect(explanationTexts(division.value)[0]).toBe("Leiden krijgt 40: zo is het afgesproken.");
    expect(explanationTexts(division.value)[1]).toMatch(/^Delft krijgt 40: /u);
  });

  test("when everybody has an agreement there is nothing to explain by weight", () => {
    const division = dividePlaces({ total: 6, weights: [1, 1, 1] }, names, [1, 2, 3]);
    expect(division).toMatchObject({ ok: true, value: { places: [1, 2, 3], divided: null } });
    if (!division.ok) throw new Error();
    expect(explanationTexts(division.value)).toHaveLength(3);
  });

  test("more agreed than there is to divide is refused", () => {
    const division = dividePlaces({ total: 5, weights: [1, 1, 1] }, names, [6, null, null]);
    expect(division).toMatchObject({ ok: false, problems: [{ code: "allocation.agreedExceedTotal" }] });
  });
});
