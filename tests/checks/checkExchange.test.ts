import * as fc from "fast-check";
import { checkExchange } from "../../src/checks/checkExchange";
import { explainExchange } from "../../src/checks/explainExchange";
import { sentence } from "../../src/text/sentence";

const said = (before: readonly number[], after: readonly number[]): string =>
  checkExchange({ before, after }).map(sentence).join(" ");

describe("checkExchange", () => {
  test("an exchange that leaves the sum as it was is sound", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(counts, fc.nat(), fc.nat(), (before, from, to) => {
        const after = [...before];
        const giver = from % before.length;
        const taker = to % before.length;
        const given = after[giver] ?? 0;
        after[giver] = 0;
        after[taker] = (after[taker] ?? 0) + given;
        expect(checkExchange({ before, after })).toEqual([]);
      }),
    );
  });

  test("says what the exchange gains or loses, who gives and who takes", () => {
    // before 60, after 61: ontvanger 1 gives 5, ontvanger 3 takes 6
    expect(said([10, 20, 30], [5, 20, 36])).toBe(
      "De uitruil sluit niet: er komt 1 plek bij. Geven: ontvanger 1 (5). Nemen: ontvanger 3 (6).",
    );
    expect(said([10, 20], [5, 20])).toBe(
      "De uitruil sluit niet: er vallen 5 plekken weg. Geven: ontvanger 1 (5). Niemand neemt.",
    );
    expect(said([1000, 1], [1000, 0])).toContain("er valt 1 plek weg");
    expect(said([0, 20], [1234, 20])).toBe(
      "De uitruil sluit niet: er komen 1.234 plekken bij. Niemand geeft. Nemen: ontvanger 1 (1.234).",
    );
  });

  test("counts the parties that do not fit in the message", () => {
    const nine = Array.from({ length: 9 }, () => 1);
    const zeros = nine.map(() => 0);
    expect(said(nine, zeros)).toContain("ontvanger 8 (1), en nog 1 ontvanger.");
    expect(said([...nine, 1], [...zeros, 0])).toContain("ontvanger 8 (1), en nog 2 ontvangers.");
  });

  test("nobody may end below 0, and every number is whole", () => {
    const faults = checkExchange({ before: [10, 1.5], after: [-1, 12.5] });
    expect(faults.map(({ code, position }) => [code, position])).toEqual([
      ["checks.exchangeNotACount", 1],
      ["checks.exchangeNotACount", 0],
      ["checks.exchangeNotACount", 1],
    ]);
    expect(said([10], [-1])).toBe("Ontvanger 1 heeft -1. Vul een heel aantal van 0 of hoger in.");
  });

  test("both ranges have the same number of recipients", () => {
    expect(said([1, 2], [3])).toBe("Vóór de uitruil staan er 2 getallen en erna 1. Kies twee even grote bereiken.");
  });
});

describe("explainExchange", () => {
  test("lists givers and takers in the order of the range, and leaves out who stays the same", () => {
    expect(explainExchange([5, 5, 5, 5], [7, 5, 0, 8])).toEqual({
      givers: [{ position: 2, places: 5 }],
      takers: [
        { position: 0, places: 2 },
        { position: 3, places: 3 },
      ],
    });
  });
});
