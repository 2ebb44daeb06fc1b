import { codesOf, give, STAMP } from "./giveOrder";
import { FLEVOLAND, halfUp, halfYear, municipalitiesOf, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

describe("an exchange of quota", () => {
  let workbook: QuotaWorkbook;
  beforeEach(async () => {
    workbook = await openQuotaWorkbook();
    // 17.600 × inhabitants / 17.590.672: Almere 217,94, Lelystad 81,26, Urk 21,48 and Zeewolde 23,36.
    expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
  });
  afterEach(() => workbook.finish());

  test("between two municipalities changes their quotas, and the balance with which the next half-year begins", async () => {
    await workbook.openHalfYear("2024-I");
    const written = await workbook.exchange("2023-II", [
      ["Almere", 218, 230],
      ["Zeewolde", 23, 11],
    ]);
    expect(codesOf(written)).toEqual([]);
    // Nobody was housed yet, so that the backlog is the whole quota.
    for (const [name, exchanged, quota] of [
      ["Almere", 12, 230],
      ["Zeewolde", -12, 11],
      ["Lelystad", 0, 81],
    ] as const) {
      const row = await workbook.quotaRow(name, "2023-II");
      expect([row["Ruil"], row["Taakstelling"], row["Controle"]]).toEqual([exchanged, quota, "OK"]);
      const next = await workbook.quotaRow(name, "2024-I");
      expect([next["Ruil"], next["Beginsaldo"]]).toEqual([0, -quota]);
    }
    const [overview] = await workbook.rows("LRT_Halfjaren");
    const all = municipalitiesOf(FLEVOLAND).reduce((sum, { inhabitants }) => sum + halfUp(17_600, inhabitants), 0);
    expect(overview).toMatchObject({ Taakstelling: all, "Som van ruil": 0, Controle: "OK" });
  });

  test("is kept with its number, its reason and the moment, and adds up to nothing", async () => {
    await workbook.exchange(
      "2023-II",
      [
        ["Almere", 218, 230],
        ["Zeewolde", 23, 11],
      ],
      " Nieuwbouw  ",
    );
    const kept = { Nummer: 1, Halfjaar: "2023-II", Reden: "Nieuwbouw", "Vastgelegd op (UTC)": STAMP };
    expect(await workbook.rows("LRT_Taakruil")).toEqual([
      { ...kept, Gebied: "GM0034", Naam: "Almere", Personen: 12, Som: 0, Oordeel: "OK", "Personen telt": 12 },
      { ...kept, Gebied: "GM0050", Naam: "Zeewolde", Personen: -12, Som: 0, Oordeel: "OK", "Personen telt": -12 },
    ]);
  });

  test("between three municipalities may share out what one of them gives", async () => {
    await workbook.exchange("2023-II", [
      ["Almere", 218, 198],
      ["Lelystad", 81, 96],
      ["Urk", 21, 26],
    ]);
    // −20 + 15 + 5 = 0.
    const rows = await workbook.rows("LRT_Taakruil");
    expect(rows.map((row) => [row["Naam"], row["Personen"], row["Som"]])).toEqual([
      ["Almere", -20, 0],
      ["Lelystad", 15, 0],
      ["Urk", 5, 0],
    ]);
    expect((await workbook.quotaRow("Urk", "2023-II"))["Taakstelling"]).toBe(26);
  });

  test("after an exchange starts from the quotas that were exchanged, under the next number", async () => {
    await workbook.exchange("2023-II", [
      ["Almere", 218, 230],
      ["Zeewolde", 23, 11],
    ]);
    await workbook.exchange("2023-II", [
      ["Zeewolde", 11, 14],
      ["Almere", 230, 227],
    ]);
    const rows = await workbook.rows("LRT_Taakruil");
    expect(rows.map((row) => [row["Nummer"], row["Naam"], row["Personen"], row["Som"], row["Oordeel"]])).toEqual([
      [1, "Almere", 12, 0, "OK"],
      [1, "Zeewolde", -12, 0, "OK"],
      [2, "Zeewolde", 3, 0, "OK"],
      [2, "Almere", -3, 0, "OK"],
    ]);
    const almere = await workbook.quotaRow("Almere", "2023-II");
    // 218 + 12 − 3.
    expect([almere["Ruil"], almere["Taakstelling"]]).toEqual([9, 227]);
  });

  test("that a colleague broke afterwards is marked, in its own row and in the overview", async () => {
    await workbook.exchange("2023-II", [
      ["Almere", 218, 230],
      ["Zeewolde", 23, 11],
    ]);
    workbook.type("Taakruil!E6", 15);
    // 15 − 12 = 3.
    const rows = await workbook.rows("LRT_Taakruil");
    expect(rows.map((row) => [row["Som"], row["Oordeel"]])).toEqual([
      [3, "FOUT: ruil sluit niet"],
      [3, "FOUT: ruil sluit niet"],
    ]);
    expect((await workbook.rows("LRT_Halfjaren"))[0]).toMatchObject({
      "Som van ruil": 3,
      Controle: "FOUT: ruil sluit niet",
    });
  });

  test("whose quotas a colleague changed since the planner saw them is refused once, and nothing is written", async () => {
    await workbook.revise("2023-II", 12_345);
    const before = await workbook.everything();
    const refused = await workbook.exchange("2023-II", [
      ["Almere", 218, 230],
      ["Zeewolde", 23, 11],
    ]);
    expect(codesOf(refused)).toEqual(["workbook.changedByColleague"]);
    expect(await workbook.everything()).toBe(before);
  });

  const almere = { code: "GM0034", before: 218, after: 230 };
  const zeewolde = { code: "GM0050", before: 23, after: 11 };
  test.each([
    ["a sum that grows", [almere, { ...zeewolde, after: 12 }], "Groei", "housing.exchangeGains", { difference: 1 }],
    ["a sum that shrinks", [almere, { ...zeewolde, after: 9 }], "Krimp", "housing.exchangeLoses", { difference: 2 }],
    ["one party only", [{ ...almere, after: 218 }], "Alleen", "housing.exchangeNeedsTwo", {}],
    ["a party twice", [almere, { ...almere, after: 206 }], "Dubbel", "housing.exchangePartyTwice", { name: "Almere" }],
    ["no reason", [almere, zeewolde], "  ", "housing.exchangeNeedsReason", {}],
    [
      "a quota below 0",
      [
        { ...almere, after: 242 },
        { ...zeewolde, after: -1 },
      ],
      "Te veel",
      "housing.personsNotACount",
      { persons: -1 },
    ],
    [
      "a municipality of another province",
      [almere, { code: "GM0344", before: 23, after: 11 }],
      "Ver",
      "quota.partyNotInHalfYear",
      { name: "Utrecht", halfYear: "2023-II" },
    ],
    [
      "a code that nobody knows",
      [almere, { code: "GM9999", before: 23, after: 11 }],
      "Onbekend",
      "quota.partyNotInHalfYear",
      { name: "GM9999", halfYear: "2023-II" },
    ],
  ])("with %s is refused, and nothing is written", async (_what, parties, reason, code, parameters) => {
    const before = await workbook.everything();
    const refused = await give({ kind: "exchange", exchange: { halfYear: halfYear("2023-II"), parties, reason } });
    expect(refused).toMatchObject({ kind: "refused", problems: [{ code, parameters }] });
    expect(codesOf(refused)).toHaveLength(1);
    expect(await workbook.everything()).toBe(before);
  });

  test("in a half-year that is not open is refused for every party", async () => {
    const refused = await workbook.exchange("2024-I", [
      ["Almere", 218, 230],
      ["Zeewolde", 23, 11],
    ]);
    expect(codesOf(refused)).toEqual(["quota.partyNotInHalfYear", "quota.partyNotInHalfYear"]);
  });

  test("may cross the border of the province, as the law does not forbid it", async () => {
    expect(codesOf(await workbook.openHalfYear("2023-II", "PV26"))).toEqual([]);
    // Utrecht: 17.600 × 361.699 / 17.590.672 (inhabitants of GM0344 on 1 January 2022).
    const utrecht = Number((await workbook.quotaRow("Utrecht", "2023-II"))["Taakstelling"]);
    const written = await workbook.exchange("2023-II", [
      ["Almere", 218, 230],
      ["Utrecht", utrecht, utrecht - 12],
    ]);
    expect(codesOf(written)).toEqual([]);
    const overviews = await workbook.rows("LRT_Halfjaren");
    expect(overviews.map((row) => [row["Naam"], row["Som van ruil"], row["Controle"]])).toEqual([
      ["Flevoland", 12, "OK"],
      ["Utrecht", -12, "OK"],
    ]);
  });
});
