import { exchangeQuota } from "../../src/housing/exchangeQuota";
import { sentence } from "../../src/text/sentence";

const texts = (exchange: Parameters<typeof exchangeQuota>[0]): readonly string[] => {
  const result = exchangeQuota(exchange);
  return result.ok ? [] : result.problems.map(sentence);
};

describe("an exchange of quota (art. 29 paragraph 2)", () => {
  test("moves persons between municipalities and leaves their sum as it was", () => {
    // 58 + 100 + 40 = 198 = 53 + 103 + 42.
    const result = exchangeQuota({
      parties: [
        { code: "GM1966", before: 58, after: 53 },
        { code: "GM0014", before: 100, after: 103 },
        { code: "GM1969", before: 40, after: 42 },
      ],
      reason: "nieuwbouw later klaar",
    });
    expect(result).toEqual({
      ok: true,
      value: new Map([
        ["GM1966", 53],
        ["GM0014", 103],
        ["GM1969", 42],
      ]),
    });
  });

  test("may leave a municipality with 0", () => {
    const parties = [
      { code: "GM1966", before: 5, after: 0 },
      { code: "GM0014", before: 0, after: 5 },
    ];
    expect(texts({ parties, reason: "afspraak" })).toEqual([]);
  });

  test("that changes the sum is refused, with by how much", () => {
    const parties = (after: number) => [
      { code: "GM1966", before: 58, after: 53 },
      { code: "GM0014", before: 100, after },
    ];
    expect(texts({ parties: parties(106), reason: "afspraak" })).toEqual([
      "De uitruil sluit niet: er komt 1 persoon bij. De som moet gelijk blijven (art. 29 lid 2).",
    ]);
    expect(texts({ parties: parties(103), reason: "afspraak" })).toEqual([
      "De uitruil sluit niet: er vallen 2 personen weg. De som moet gelijk blijven (art. 29 lid 2).",
    ]);
  });

  test("without a reason still says by how much the sum is wrong: 58 + 100 became 58 + 103", () => {
    const parties = [
      { code: "GM1966", before: 58, after: 58 },
      { code: "GM0014", before: 100, after: 103 },
    ];
    expect(texts({ parties, reason: "" })).toEqual([
      "De uitruil sluit niet: er komen 3 personen bij. De som moet gelijk blijven (art. 29 lid 2).",
      "De reden van de uitruil ontbreekt. Vul een reden in.",
    ]);
  });

  test("that changes nothing is refused", () => {
    const parties = [
      { code: "GM1966", before: 58, after: 58 },
      { code: "GM0014", before: 100, after: 100 },
    ];
    expect(texts({ parties, reason: "afspraak" })).toEqual([
      "De uitruil verandert niets. Geef ten minste twee gemeenten een ander getal.",
    ]);
  });

  test("names everything else that is wrong at once", () => {
    expect(texts({ parties: [{ code: "GM1966", before: 1.5, after: -1 }], reason: " " })).toEqual([
      "Een uitruil heeft ten minste twee gemeenten. Kies er nog een.",
      "1,5 is geen heel aantal personen van 0 of hoger. Vul een heel getal in.",
      "-1 is geen heel aantal personen van 0 of hoger. Vul een heel getal in.",
      "De reden van de uitruil ontbreekt. Vul een reden in.",
    ]);
    const twice = { code: "GM1966", before: 5, after: 5 };
    expect(texts({ parties: [twice, twice], reason: "afspraak" })).toEqual([
      "Het Hogeland staat twee keer in de uitruil. Noem elke gemeente één keer.",
    ]);
  });
});
