import { codesOf } from "./giveOrder";
import { openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

describe("the column Controle", () => {
  let workbook: QuotaWorkbook;
  beforeEach(async () => {
    workbook = await openQuotaWorkbook();
    // Urk: 17.600 × 21.468 / 17.590.672 = 21,48, so 21.
    expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
  });
  afterEach(() => workbook.close());

  const verdicts = async (): Promise<readonly unknown[]> => [
    (await workbook.quotaRow("Urk", "2023-II"))["Controle"],
    (await workbook.rows("LRT_Halfjaren"))[0]?.["Controle"],
  ];

  test.each([
    ["text in a month", "Maand 2 (invoer)", "acht", "FOUT: tekst in een maand", "quota.monthNotACount"],
    ["a month below 0", "Maand 6 (invoer)", -1, "FOUT: negatief aantal in een maand", "quota.monthNotACount"],
    ["half a person", "Maand 1 (invoer)", 0.5, "FOUT: geen heel aantal in een maand", "quota.monthNotACount"],
    [
      "a start balance in words",
      "Startsaldo (invoer)",
      "8 achter",
      "FOUT: startsaldo is geen heel getal",
      "quota.rowNotComputed",
    ],
    [
      "half a person to start with",
      "Startsaldo (invoer)",
      -7.5,
      "FOUT: startsaldo is geen heel getal",
      "quota.rowNotComputed",
    ],
  ])(
    "names %s, in the overview as well, and no next half-year opens",
    async (_what, header, content, verdict, code) => {
      expect(await verdicts()).toEqual(["OK", "OK"]);
      await workbook.enter("Urk", "2023-II", header, content);
      expect(await verdicts()).toEqual([verdict, "FOUT: zie blad Taakstelling"]);
      const before = await workbook.everything();
      expect(codesOf(await workbook.openHalfYear("2024-I"))).toEqual([code]);
      expect(await workbook.everything()).toBe(before);
    },
  );

  test("finds halves that together are whole", async () => {
    await workbook.enter("Urk", "2023-II", "Maand 1 (invoer)", 1.5);
    await workbook.enter("Urk", "2023-II", "Maand 2 (invoer)", 2.5);
    expect(await verdicts()).toEqual(["FOUT: geen heel aantal in een maand", "FOUT: zie blad Taakstelling"]);
  });

  test.each([
    ["blank", ""],
    ["a word", "volgt"],
    ["below 0", -3],
  ])("names an official number that counts and is %s: it is no quota of 0", async (_what, content) => {
    await workbook.putList("2023-II", [{ code: "GM0184", listedName: "Urk", quota: 25, counts: true }]);
    workbook.type("'Officiële lijst'!E6", content);
    expect(await verdicts()).toEqual([
      "FOUT: kijk op blad Officiële lijst: bij Telt hoort officieel of berekend, bij Officieel een aantal",
      "FOUT: zie blad Taakstelling",
    ]);
    expect(codesOf(await workbook.openHalfYear("2024-I"))).toEqual(["quota.rowNotComputed"]);
  });

  test("names a quota below 0, which an exchange and a later list can make together", async () => {
    await workbook.exchange("2023-II", [
      ["Urk", 21, 1],
      ["Almere", 218, 238],
    ]);
    await workbook.putList("2023-II", [{ code: "GM0184", listedName: "Urk", quota: 12, counts: true }]);
    // 12 − 20.
    expect((await workbook.quotaRow("Urk", "2023-II"))["Taakstelling"]).toBe(-8);
    expect(await verdicts()).toEqual(["FOUT: taakstelling onder 0", "FOUT: zie blad Taakstelling"]);
  });
});
