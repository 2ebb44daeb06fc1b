import municipalTable from "../../../src/reference/data/municipalities.json";
import { municipalRows } from "../../../src/plans/housing/planHalfYear";
import { successionStart } from "../../../src/plans/housing/succession";
import type { HousingOrderChoice } from "../../../src/plans/housing/planHousing";
import { emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { municipalitiesOf, regionOfCode } from "../../../src/reference/regions";
import { applyDesired } from "../applyDesired";
import { computed } from "./computeSheets";
import { expectSameFigures } from "./sameFigures";
import { isDone, plan, refusals, rowsIn, typed } from "./orderFor";

const NOORD_HOLLAND = "PV27";
const WIJDEMEREN = "GM1696";
const HILVERSUM = "GM0402";
const codes = municipalitiesOf(NOORD_HOLLAND).map(({ code }) => code);

const opening = (
  year: number,
  half: 1 | 2,
  ownNational: number,
): Extract<HousingOrderChoice, { kind: "halfYear" }> => ({
  kind: "halfYear",
  halfYear: { province: NOORD_HOLLAND, halfYear: { year, half }, rounding: "published", ownNational },
});

/** Figures of our own: as many as on 1 January 2024 (CBS), a year later a hundred more everywhere. */
const inhabitants = (year: number, more: number, leftOut: readonly string[] = []): HousingOrderChoice => ({
  kind: "inhabitants",
  inhabitants: {
    province: null,
    year,
    source: "",
    counts: Object.fromEntries([
      ["NL", 18_000_000 + more * 1000],
      ...codes
        .filter((code) => !leftOut.includes(code))
        .map((code): [string, number] => [
          code,
          Number(municipalTable.rows.find(([candidate]) => candidate === code)?.[5]) + more,
        ]),
    ]),
  },
});

const apply = (content: WorkbookContent, choice: HousingOrderChoice): WorkbookContent =>
  applyDesired(plan(content, choice), content);
const isRow =
  (code: string, halfYear: string) =>
  (row: Readonly<Record<string, unknown>>): boolean =>
    row["Gebied"] === code && row["Halfjaar"] === halfYear;

/** 2026-II is open, with start balances and months. */
function before(...more: readonly HousingOrderChoice[]): WorkbookContent {
  const orders = [inhabitants(2025, 0), inhabitants(2026, 100), ...more, opening(2026, 2, 12_000)];
  const opened = orders.reduce(apply, emptyWorkbook);
  const quota = "LRT_Taakstelling";
  const started = typed(opened, quota, isRow(WIJDEMEREN, "2026-II"), {
    "Startsaldo (invoer)": -7,
    "Maand 2 (invoer)": 3,
  });
  return typed(started, quota, isRow(HILVERSUM, "2026-II"), { "Startsaldo (invoer)": 5, "Maand 2 (invoer)": 40 });
}

jest.setTimeout(60_000);

describe("Wijdemeren, which goes into Hilversum on 1 January 2027", () => {
  test("hands over its balance by a column of its own rows, and its inhabitants by one of Hilversum", () => {
    const content = before();
    const after = apply(content, opening(2027, 1, 11_000));
    const [wijdemeren] = rowsIn(after, "LRT_Taakstelling").filter(isRow(WIJDEMEREN, "2026-II"));
    // 2027-I is 2 × 2027.
    expect(wijdemeren).toMatchObject({ Opvolger: HILVERSUM, "Opvolger vanaf": 4054, "Startsaldo (invoer)": -7 });
    const added = rowsIn(after, "LRT_Taakstelling").filter((row) => row["Halfjaar"] === "2027-I");
    expect(added).toHaveLength(codes.length - 1);
    expect(added.filter((row) => row["Meegeteld"] !== "").map((row) => [row["Gebied"], row["Meegeteld"]])).toEqual([
      [HILVERSUM, WIJDEMEREN],
    ]);
    expect(isDone(plan(after, opening(2027, 1, 11_000)), after)).toBe(true);
  });

  test("has its balance counted once, in this half-year and the next, also what is entered later", async () => {
    const first = apply(before(), opening(2027, 1, 11_000));
    const late = typed(first, "LRT_Taakstelling", isRow(WIJDEMEREN, "2026-II"), { "Maand 6 (invoer)": 9 });
    const second = apply(late, opening(2027, 2, 10_000));
    const sheets = await computed(second);
    const row = (code: string, halfYear: string) =>
      sheets.row("LRT_Taakstelling", { Gebied: code, Halfjaar: halfYear });
    const hilversum = row(HILVERSUM, "2027-I");
    // 94.435 + 100 + 24.605 + 100 = 119.240; 11.000 × 119.240 / 18.100.000 = 72,47.
    expect(hilversum).toMatchObject({ Inwoners: 119_240, Taakstelling: 72, Controle: "OK" });
    // Wijdemeren: 12.000 × 24.605 / 18.000.000 = 16,40; −7 + 3 + 9 − 16 = −11. Hilversum: 5 + 40 − 63 = −18.
    expect(row(WIJDEMEREN, "2026-II")).toMatchObject({ Taakstelling: 16, Eindsaldo: -11 });
    expect(row(HILVERSUM, "2026-II")).toMatchObject({ Taakstelling: 63, Eindsaldo: -18 });
    expect(hilversum).toMatchObject({ Beginsaldo: -29, "Saldo 1 terug": -2, "Saldo peilmoment": -29 });
    expect(row(HILVERSUM, "2027-II")).toMatchObject({ Beginsaldo: -29 - 72, "Saldo 2 terug": -2, "Saldo 3 terug": "" });
    const overview = (halfYear: string) => sheets.row("LRT_Halfjaren", { Halfjaar: halfYear });
    expect([overview("2026-II")["Gemeenten"], overview("2027-I")["Gemeenten"]]).toEqual([44, 43]);
    expect(overview("2027-I")["Beginsaldo"]).toBe(overview("2026-II")["Eindsaldo"]);
    expect(overview("2027-II")["Beginsaldo"]).toBe(overview("2027-I")["Eindsaldo"]);
    await expectSameFigures(second, sheets);
  });

  test("makes the balance of Hilversum unknown when its own start balance is no number", async () => {
    const after = apply(before(), opening(2027, 1, 11_000));
    const words = typed(after, "LRT_Taakstelling", isRow(WIJDEMEREN, "2026-II"), { "Startsaldo (invoer)": "nul" });
    const sheets = await computed(words);
    const hilversum = sheets.row("LRT_Taakstelling", { Gebied: HILVERSUM, Halfjaar: "2027-I" });
    expect(hilversum).toMatchObject({
      Beginsaldo: "#N/A",
      "Trede (voorstel)": "#N/A",
      Reden: "#N/A",
      Controle: "FOUT: saldo onbekend, zie een eerder halfjaar",
    });
    const amsterdam = sheets.row("LRT_Taakstelling", { Gebied: "GM0363", Halfjaar: "2027-I" });
    expect(amsterdam["Controle"]).toBe("OK");
  });

  test("leaves no row of Hilversum under another code unseen: its earlier balance would count for nobody", async () => {
    const after = apply(before(), opening(2027, 1, 11_000));
    // Utrecht exists, and has no other row here.
    const other = typed(after, "LRT_Taakstelling", isRow(HILVERSUM, "2026-II"), { Gebied: "GM0344", Naam: "Utrecht" });
    const sheets = await computed(other);
    expect(sheets.row("LRT_Taakstelling", { Gebied: "GM0344" })["Controle"]).toBe(
      "FOUT: deze gemeente staat niet in het volgende halfjaar, kijk bij Gebied",
    );
    expect(sheets.row("LRT_Halfjaren", { Halfjaar: "2026-II" })["Controle"]).toBe("FOUT: zie blad Taakstelling");
    // The last half-year, and one that handed over, are right without a next one.
    const right = await computed(after);
    for (const [code, halfYear] of [
      [HILVERSUM, "2026-II"],
      [WIJDEMEREN, "2026-II"],
      [HILVERSUM, "2027-I"],
    ])
      expect(right.row("LRT_Taakstelling", { Gebied: code, Halfjaar: halfYear })["Controle"]).toBe("OK");
  });

  test("that hands over to somebody else already is no chain that we follow", () => {
    const other = typed(before(), "LRT_Taakstelling", isRow(WIJDEMEREN, "2026-II"), {
      Opvolger: "GM0363",
      "Opvolger vanaf": 4053,
    });
    expect(refusals(other, opening(2027, 1, 11_000))).toEqual(["quota.successorTaken"]);
  });

  test("asks for a figure when the inhabitants of more parts would have to be added", () => {
    const noFigure = [inhabitants(2025, 0), inhabitants(2026, 100, [HILVERSUM]), opening(2026, 2, 12_000)];
    const content = noFigure.reduce(apply, emptyWorkbook);
    expect(refusals(content, opening(2027, 1, 11_000))).toEqual(["reference.ownInhabitants.notAvailable"]);
  });
});

test.each([
  ["itself alone", [HILVERSUM], ""],
  ["itself and one other", [HILVERSUM, WIJDEMEREN], WIJDEMEREN],
  ["itself and two others", [HILVERSUM, WIJDEMEREN, "GM0376"], null],
  ["one other in its place", [WIJDEMEREN], null],
] as const)("a municipality whose inhabitants are those of %s", (_whose, counted, named) => {
  const [province, municipality] = [regionOfCode(NOORD_HOLLAND), regionOfCode(HILVERSUM)];
  if (province === undefined || municipality === undefined) throw new Error("Regions are missing.");
  const row = { municipality, quota: 0, beginBalance: 0, predecessors: [], counted, isPresent: false };
  const rows = municipalRows({ province, rows: [row] }, opening(2027, 1, 11_000).halfYear);
  if (named === null) {
    expect(rows.ok ? [] : rows.problems.map(({ code }) => code)).toEqual(["quota.countedMany"]);
  } else expect(rows.ok ? rows.value[0]?.cells.get("Meegeteld") : null).toEqual({ kind: "text", text: named });
});

test("the successor counts from the first half-year of the new division on, whenever it is opened", () => {
  for (const known of [
    { year: 2027, half: 1 },
    { year: 2027, half: 2 },
    { year: 2031, half: 1 },
  ] as const) {
    expect(successionStart(WIJDEMEREN, HILVERSUM, known)).toEqual({ year: 2027, half: 1 });
  }
});
