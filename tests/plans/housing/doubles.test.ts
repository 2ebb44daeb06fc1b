import { readQuotaState } from "../../../src/plans/housing/quotaState";
import type { HousingOrderChoice } from "../../../src/plans/housing/planHousing";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { computed } from "./computeSheets";
import { type Cells, doubled, rowsIn, typed, workbookWith } from "./orderFor";
import { expectSameFigures } from "./sameFigures";

const FLEVOLAND = "PV24";
const halfYear = { year: 2023, half: 2 } as const;
const next = { year: 2024, half: 1 } as const;
const opening = (opened: typeof halfYear | typeof next): HousingOrderChoice => ({
  kind: "halfYear",
  halfYear: { province: FLEVOLAND, halfYear: opened, rounding: "published", ownNational: null },
});
const exchange: HousingOrderChoice = {
  kind: "exchange",
  exchange: {
    halfYear,
    reason: "Nieuwbouw",
    parties: [
      { code: "GM0034", before: 218, after: 223 },
      { code: "GM0184", before: 21, after: 16 },
    ],
  },
};
const list: HousingOrderChoice = {
  kind: "officialList",
  list: { halfYear, rows: [{ code: "GM0034", listedName: "Almere", quota: 220, counts: true }] },
};

const isAlmere = (row: Cells): boolean => row["Gebied"] === "GM0034";
const isNational = (row: Cells): boolean => row["Halfjaar"] === "2023-II" && row["Versie"] === 2;

/** Two half-years, an exchange, a list; 200 housed in Almere in 2023-II. */
function workbook(): WorkbookContent {
  const content = workbookWith(opening(halfYear), opening(next), exchange, list);
  const started = typed(content, "LRT_Taakstelling", (row) => isAlmere(row) && row["Halfjaar"] === "2023-II", {
    "Maand 1 (invoer)": 200,
    "Startsaldo (invoer)": -10,
  });
  return typed(started, "LRT_Beleid", () => true, { "Drempel in personen (invoer)": 12 });
}

const almere = { Gebied: "GM0034", Halfjaar: "2023-II" } as const;
const codes = (content: WorkbookContent): readonly string[] => {
  const state = readQuotaState(content);
  return state.ok ? [] : state.problems.map(({ code }) => code);
};

const tables = [
  ["LRT_Taakstelling", (row: Cells) => isAlmere(row) && row["Halfjaar"] === "2023-II"],
  ["LRT_Landelijk", isNational],
  ["LRT_OfficieleLijst", isAlmere],
  ["LRT_Taakruil", isAlmere],
  ["LRT_Beleid", () => true],
] as const;

describe("rows that stand twice and say the same", () => {
  test.each(tables)("count once in %s", async (name, isMeant) => {
    const content = workbook();
    const before = await computed(content);
    const figures = (sheets: typeof before): unknown => [
      ["Taakstelling", "Ruil", "Eindsaldo", "Saldo peilmoment", "Drempel", "Controle"].map(
        (header) => sheets.row("LRT_Taakstelling", almere)[header],
      ),
      sheets.row("LRT_Taakstelling", { ...almere, Halfjaar: "2024-I" })["Beginsaldo"],
      sheets.rows("LRT_Halfjaren"),
    ];
    // −10 + 200 − (220 + 5) = −35.
    expect(before.row("LRT_Taakstelling", almere)).toMatchObject({ Taakstelling: 225, Eindsaldo: -35, Drempel: 12 });
    for (const times of [1, 2]) {
      let more = content;
      for (let copy = 0; copy < times; copy += 1) {
        const rows = rowsIn(more, name).length;
        let seen = 0;
        more = doubled(more, name, (row) => isMeant(row) && ++seen === 1);
        expect(rowsIn(more, name)).toHaveLength(rows + 1);
      }
      const sheets = await computed(more);
      expect(figures(sheets)).toEqual(figures(before));
      expect(codes(more)).toEqual([]);
      await expectSameFigures(more, sheets);
    }
  });

  test("count once also when they differ in their stamps", () => {
    const content = doubled(workbook(), "LRT_Taakruil", isAlmere, { "Vastgelegd op (UTC)": "2026-12-01 09:00:00" });
    expect(codes(content)).toEqual([]);
  });
});

describe("rows that stand twice and differ", () => {
  test.each([
    ["LRT_Taakstelling", tables[0][1], { "Maand 2 (invoer)": 3 }, "Eindsaldo"],
    ["LRT_Taakstelling", tables[0][1], { "Startsaldo (invoer)": -11 }, "Eindsaldo"],
    ["LRT_Landelijk", isNational, { Personen: 17_700 }, "Landelijk"],
    ["LRT_Landelijk", isNational, { Personen: "17.600" }, "Landelijk"],
    ["LRT_OfficieleLijst", isAlmere, { Officieel: 230 }, "Taakstelling"],
    ["LRT_OfficieleLijst", isAlmere, { Officieel: "volgt" }, "Taakstelling"],
    ["LRT_OfficieleLijst", isAlmere, { "Telt (invoer)": "berekend" }, "Taakstelling"],
    ["LRT_Taakruil", isAlmere, { Personen: 7 }, "Ruil"],
    ["LRT_Taakruil", isAlmere, { Halfjaar: "2024-I" }, "Ruil"],
    ["LRT_Beleid", () => true, { "Drempel in personen (invoer)": 5 }, "Drempel"],
  ] as const)("are an error in %s, and named with both lines", async (name, isMeant, change, figure) => {
    const content = doubled(workbook(), name, isMeant, change);
    const sheets = await computed(content);
    expect(sheets.row("LRT_Taakstelling", almere)[figure]).toBe("#N/A");
    const state = readQuotaState(content);
    const first = rowsIn(content, name).findIndex(isMeant) + 6;
    expect(state.ok ? [] : state.problems).toEqual([
      {
        code: "quota.linesTwice",
        parameters: expect.objectContaining({
          first: String(first),
          second: String(5 + rowsIn(content, name).length),
        }) as unknown,
      },
    ]);
  });

  test("are named in Controle, and the sums of the province are not known", async () => {
    const content = doubled(workbook(), "LRT_Taakstelling", tables[0][1], { "Maand 2 (invoer)": 3 });
    const sheets = await computed(content);
    expect(sheets.row("LRT_Taakstelling", almere)["Controle"]).toBe("FOUT: regel staat dubbel en verschilt");
    const later = sheets.row("LRT_Taakstelling", { ...almere, Halfjaar: "2024-I" });
    expect([later["Beginsaldo"], later["Trede (voorstel)"], later["Controle"]]).toEqual([
      "#N/A",
      "#N/A",
      "FOUT: saldo onbekend, zie een eerder halfjaar",
    ]);
    const [overview] = sheets.rows("LRT_Halfjaren");
    expect(
      ["Gemeenten", "Taakstelling", "Realisatie", "Achterstand", "Nog te huisvesten"].map(
        (header) => overview?.[header],
      ),
    ).toEqual(Array.from({ length: 5 }, () => "#N/A"));
    expect(overview?.["Controle"]).toBe("FOUT: zie blad Taakstelling");
    const urk = sheets.row("LRT_Taakstelling", { Gebied: "GM0184", Halfjaar: "2024-I" });
    expect(urk["Controle"]).toBe("OK");
  });

  test("in their judgement of what is excusable leave the proposal open", async () => {
    const backlog = typed(workbook(), "LRT_Taakstelling", () => true, { "Verschoonbaar (invoer)": "ja" });
    const allowed = typed(backlog, "LRT_Beleid", () => true, { "Verschoonbaar mogelijk (invoer)": "ja" });
    const step = async (content: WorkbookContent): Promise<unknown> =>
      (await computed(content)).row("LRT_Taakstelling", { ...almere, Halfjaar: "2024-I" })["Trede (voorstel)"];
    expect(await step(allowed)).toBe(0);
    expect(await step(doubled(allowed, "LRT_Beleid", () => true, { "Verschoonbaar mogelijk (invoer)": "" }))).toBe(
      "#N/A",
    );
  });
});

describe("what is neither yes nor no", () => {
  const allowed = (answer: unknown): WorkbookContent =>
    typed(workbook(), "LRT_Beleid", () => true, { "Verschoonbaar mogelijk (invoer)": answer });
  const almereIn = async (content: WorkbookContent): Promise<readonly unknown[]> => {
    const row = (await computed(content)).row("LRT_Taakstelling", { ...almere, Halfjaar: "2024-I" });
    return [row["Trede (voorstel)"], row["Controle"]];
  };
  const says = "FOUT: schrijf ja of nee bij Verschoonbaar, hier en op blad Beleid";

  test.each([
    ["ja", 0, "OK"],
    ["Nee", 1, "OK"],
    ["", 1, "OK"],
    ["ja ", "#N/A", says],
    [true, "#N/A", says],
    [1, "#N/A", says],
  ])("%j: whether a shortfall is excused is then not known, and the row says it", async (answer, step, check) => {
    const content = typed(allowed("ja"), "LRT_Taakstelling", isAlmere, { "Verschoonbaar (invoer)": answer });
    expect(await almereIn(content)).toEqual([step, check]);
  });

  test.each([
    ["ja ", "#N/A", says],
    [true, "#N/A", says],
    ["nee", 1, "OK"],
  ])("%j of the province says as little of all its rows", async (answer, step, check) => {
    const content = typed(allowed(answer), "LRT_Taakstelling", isAlmere, { "Verschoonbaar (invoer)": "ja" });
    expect(await almereIn(content)).toEqual([step, check]);
  });
});

describe("what is no number", () => {
  test("makes an exchange unknown, never 0", async () => {
    const content = typed(workbook(), "LRT_Taakruil", isAlmere, { Personen: "vijf" });
    const sheets = await computed(content);
    expect(sheets.row("LRT_Taakruil", { Gebied: "GM0034" })["Oordeel"]).toBe(
      "FOUT: een regel is dubbel en verschilt, of is geen getal",
    );
    expect(sheets.row("LRT_Taakstelling", almere)).toMatchObject({
      Ruil: "#N/A",
      Controle: "FOUT: taakstelling onbekend",
    });
    await expectSameFigures(content, sheets);
  });

  test("makes a threshold unknown", async () => {
    const content = typed(workbook(), "LRT_Beleid", () => true, { "Drempel in personen (invoer)": "tien" });
    const row = (await computed(content)).row("LRT_Taakstelling", { ...almere, Halfjaar: "2024-I" });
    expect([row["Drempel"], row["Trede (voorstel)"]]).toEqual(["#N/A", "#N/A"]);
  });

  test("is no national number, not even that of an older version", () => {
    const content = typed(workbook(), "LRT_Landelijk", isNational, { Personen: "17.600" });
    expect(codes(content)).toEqual(["quota.nationalNotANumber"]);
  });
});

test("a start balance in words gives no step: not in its half-year and not in later ones", async () => {
  const content = typed(workbook(), "LRT_Taakstelling", tables[0][1], { "Startsaldo (invoer)": "nul" });
  const sheets = await computed(content);
  const steps = ["2023-II", "2024-I"].map((name) => sheets.row("LRT_Taakstelling", { ...almere, Halfjaar: name }));
  expect(steps.map((row) => [row["Trede (voorstel)"], row["Controle"]])).toEqual([
    ["#N/A", "FOUT: startsaldo is geen heel getal"],
    ["#N/A", "FOUT: saldo onbekend, zie een eerder halfjaar"],
  ]);
  await expectSameFigures(content, sheets);
});
