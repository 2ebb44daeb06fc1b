import { sentence } from "../../../src/text/sentence";
import { openingOf } from "../../../src/plans/housing/opening";
import { readQuotaState } from "../../../src/plans/housing/quotaState";
import { emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { applyDesired } from "../applyDesired";
import { computed } from "./computeSheets";
import { doubled, isDone, plan, refusals, rowsIn, tableNamed, typed, workbookWith } from "./orderFor";
import { withTables } from "../applyDesired";
import { autumn, inhabitants, opening, openWorkbook, revision, spring, startedWorkbook } from "./orders";
import { expectSameFigures } from "./sameFigures";

const isAlmere = (row: Readonly<Record<string, unknown>>): boolean => row["Gebied"] === "GM0034";
const state = (content: WorkbookContent) => {
  const read = readQuotaState(content);
  if (!read.ok) throw new Error(read.problems.map(sentence).join(" "));
  return read.value;
};
const choice = opening(spring).halfYear;

describe("a half-year that is there already", () => {
  test("stays as it is, and is no reason to refuse", () => {
    const content = workbookWith(opening(autumn), opening(spring));
    expect(isDone(plan(content, opening(autumn)), content)).toBe(true);
    const other = opening(autumn, { rounding: "statutory", ownNational: 5 });
    expect(isDone(plan(content, other), content)).toBe(true);
    const found = openingOf(state(content), opening(autumn).halfYear);
    expect(found).toMatchObject({ ok: true, value: { isPresent: true, before: null } });
  });

  test("ends with one when two members open it: the second plan is made on the first's rows", () => {
    const content = openWorkbook();
    const first = applyDesired(plan(content, opening(spring)), content);
    expect(isDone(plan(first, opening(spring)), first)).toBe(true);
    expect(rowsIn(first, "LRT_Landelijk").map((row) => [row["Halfjaar"], row["Versie"]])).toEqual([
      ["2023-II", 1],
      ["2023-II", 2],
      ["2024-I", 1],
    ]);
  });

  test("gets the row of a municipality that is missing, also when a later one is open", () => {
    const without = (content: WorkbookContent): WorkbookContent => {
      const table = tableNamed(content, "LRT_Taakstelling");
      const keeps = (_row: unknown, line: number): boolean => line !== 1;
      return withTables(content, {
        ...table,
        rows: table.rows.filter(keeps),
        formulas: (table.formulas ?? []).filter(keeps),
      });
    };
    expect(isDone(plan(without(openWorkbook()), opening(autumn)), without(openWorkbook()))).toBe(false);
    const later = without(workbookWith(opening(autumn), opening(spring)));
    expect(isDone(plan(later, opening(autumn)), later)).toBe(false);
    expect(refusals(later, opening(autumn), { isContinued: true })).toEqual([]);
  });

  test("must be whole before the next one opens: the balance of a row that was taken out would start at 0", () => {
    const table = tableNamed(openWorkbook(), "LRT_Taakstelling");
    const without = (count: number): WorkbookContent =>
      withTables(openWorkbook(), {
        ...table,
        rows: table.rows.slice(count),
        formulas: (table.formulas ?? []).slice(count),
      });
    expect(refusals(openWorkbook(), opening(spring))).toEqual([]);
    expect(refusals(without(1), opening(spring))).toEqual(["quota.rowMissing"]);
    const many = ["quota.rowMissing", "quota.rowMissing", "quota.rowMissing", "quota.moreProblems"];
    expect(refusals(without(5), opening(spring))).toEqual(many);
  });

  test("must be whole however long ago it was: all earlier rows count in a balance", () => {
    const two = workbookWith(opening(autumn), opening(spring));
    const rows = rowsIn(two, "LRT_Taakstelling");
    const without = (isGone: (row: Readonly<Record<string, unknown>>) => boolean): WorkbookContent => {
      const table = tableNamed(two, "LRT_Taakstelling");
      const keeps = (_row: unknown, line: number): boolean => !isGone(rows[line] ?? {});
      const formulas = (table.formulas ?? []).filter(keeps);
      return withTables(two, { ...table, rows: table.rows.filter(keeps), formulas });
    };
    const next = opening({ year: 2024, half: 2 }, { ownNational: 9_000 });
    expect(refusals(two, next)).toEqual([]);
    expect(
      refusals(
        without((row) => isAlmere(row) && row["Halfjaar"] === "2023-II"),
        next,
      ),
    ).toEqual(["quota.rowMissing"]);
    // The whole half-year before the last, all half-years, or the sheet itself.
    const withoutFirst = without((row) => row["Halfjaar"] === "2023-II");
    const withoutAll = without(() => true);
    const withoutTable = { ...two, tables: two.tables.filter(({ name }) => name !== "LRT_Taakstelling") };
    for (const content of [withoutFirst, withoutAll, withoutTable]) {
      expect(refusals(content, next)).toEqual(["quota.halfYearGone"]);
      // The oldest one comes back first, also when a later one is open; then the others.
      const first = applyDesired(plan(content, opening(autumn)), content);
      const whole = applyDesired(plan(first, opening(spring)), first);
      expect(rowsIn(whole, "LRT_Taakstelling")).toHaveLength(12);
      expect(refusals(whole, next)).toEqual([]);
    }
    expect(refusals(withoutAll, opening(spring))).toEqual(["quota.halfYearGone"]);
    // Another province opens as it did.
    expect(refusals(withoutAll, opening(spring, { province: "PV29" }))).toEqual([]);
  });

  test("has the number of its half-year in every row, by which balances add up", () => {
    for (const cell of ["", 4046, "x"]) {
      const changed = typed(openWorkbook(), "LRT_Taakstelling", isAlmere, { Volgnummer: cell });
      expect(refusals(changed, opening(spring))).toEqual(["quota.sequenceDiffers"]);
    }
    expect(
      refusals(typed(openWorkbook(), "LRT_Taakstelling", isAlmere, { Volgnummer: 4047 }), opening(spring)),
    ).toEqual([]);
  });

  test("rounds in a way that is known", () => {
    const changed = typed(openWorkbook(), "LRT_Taakstelling", isAlmere, {
      Afronding: "naar boven",
    });
    expect(refusals(changed, opening(spring))).toEqual(["workbook.cellUnreadable"]);
  });

  test("gets its national number when that is lacking", () => {
    const content = openWorkbook();
    const national = tableNamed(content, "LRT_Landelijk");
    const lacking = withTables(content, { ...national, rows: [], formulas: [] });
    const again = applyDesired(plan(lacking, opening(autumn)), lacking);
    expect(rowsIn(again, "LRT_Landelijk").map((row) => row["Personen"])).toEqual([27_300, 17_600]);
  });
});

describe("a half-year that cannot open", () => {
  test.each([
    ["leaves a gap", openWorkbook, opening({ year: 2024, half: 2 }, { ownNational: 9 }), ["quota.halfYearGap"]],
    ["lies before the others", () => workbookWith(opening(spring)), opening(autumn), ["quota.halfYearGap"]],
    [
      "follows on a month that is no number",
      () => typed(openWorkbook(), "LRT_Taakstelling", isAlmere, { "Maand 3 (invoer)": "acht" }),
      opening(spring),
      ["quota.monthNotACount"],
    ],
    [
      "follows on a start balance that is no number",
      () => typed(openWorkbook(), "LRT_Taakstelling", isAlmere, { "Startsaldo (invoer)": "nul" }),
      opening(spring),
      ["quota.rowNotComputed"],
    ],
    [
      "would change the number of another province",
      openWorkbook,
      opening(autumn, { province: "PV29", ownNational: 9 }),
      ["quota.nationalInUse"],
    ],
    ["has no number", () => emptyWorkbook, opening({ year: 2024, half: 2 }), ["housing.nationalQuota.notAvailable"]],
    [
      "has no inhabitants",
      () => emptyWorkbook,
      opening({ year: 2027, half: 1 }, { ownNational: 9 }),
      ["reference.inhabitants.notAvailable"],
    ],
    ["is of no province", () => emptyWorkbook, opening(autumn, { province: "GM0034" }), ["quota.notAProvince"]],
  ] as const)("because it %s says so", (_why, content, given, codes) => {
    expect(refusals(content(), given)).toEqual(codes);
  });

  test("has the same number as another province when the planner gives that one", () => {
    expect(refusals(openWorkbook(), opening(autumn, { province: "PV29", ownNational: 17_600 }))).toEqual([]);
  });
});

describe("what a preview shows", () => {
  test("are the figures that the sheet will show", async () => {
    const content = startedWorkbook();
    const opened = openingOf(state(content), choice);
    if (!opened.ok) throw new Error("It does not open.");
    const sheets = await computed(applyDesired(plan(content, opening(spring)), content));
    for (const row of opened.value.rows) {
      const shown = sheets.row("LRT_Taakstelling", { Gebied: row.municipality.code, Halfjaar: "2024-I" });
      expect([row.quota, row.beginBalance]).toEqual([shown["Taakstelling"], shown["Beginsaldo"]]);
    }
    // 130 − 218.
    expect(opened.value.rows[0]).toMatchObject({
      quota: 235,
      beginBalance: -88,
      predecessors: [],
      counted: ["GM0034"],
    });
    expect(opened.value.before).toEqual(autumn);
  });
});

test("the log tells how many municipalities and which number", () => {
  expect(plan(emptyWorkbook, opening(autumn)).log).toEqual({
    action: "Halfjaar geopend",
    subject: "2023-II Flevoland",
    before: "",
    after: "",
    remark: "6 gemeenten, landelijk 17.600 personen",
    fingerprintBefore: "",
    fingerprintAfter: "",
  });
});

test("a statutory quota is rounded up, in the sheet as in our own rules", async () => {
  const content = workbookWith(opening(autumn, { rounding: "statutory" }));
  const sheets = await computed(content);
  // Urk: 17.600 × 21.468 / 17.590.672 = 21,48.
  expect(sheets.row("LRT_Taakstelling", { Gebied: "GM0184" })).toMatchObject({
    Taakstelling: 22,
    Afronding: "wettelijk",
  });
  await expectSameFigures(content, sheets);
});

describe("the overview of a half-year", () => {
  const overview = async (content: WorkbookContent, halfYear: string) =>
    (await computed(content)).row("LRT_Halfjaren", { Halfjaar: halfYear });

  test("calls nothing arrears on the first day: what is to be done stands apart", async () => {
    const content = workbookWith(opening(autumn), opening(spring));
    // 218 + 43 + 81 + 48 + 21 + 23 = 434 in 2023-II, all of it still to do at its end.
    expect(await overview(content, "2023-II")).toMatchObject({
      Taakstelling: 434,
      Achterstand: 0,
      "Gemeenten met achterstand": 0,
      "Nog te huisvesten": 434,
    });
    const next = await overview(content, "2024-I");
    expect(next).toMatchObject({ Beginsaldo: -434, Achterstand: 434, "Gemeenten met achterstand": 6 });
    expect(next["Nog te huisvesten"]).toBe(434 + Number(next["Taakstelling"]));
  });

  test("keeps leads and backlogs apart once the half-year is over", async () => {
    const months = typed(openWorkbook(), "LRT_Taakstelling", isAlmere, { "Maand 6 (invoer)": 300 });
    // Almere 300 − 218 = 82 ahead; the others 434 − 218 = 216 behind.
    expect(await overview(months, "2023-II")).toMatchObject({
      Voorsprong: 82,
      Achterstand: 216,
      "Gemeenten met achterstand": 5,
      Eindsaldo: 82 - 216,
      "Nog te huisvesten": 216,
    });
  });

  test("knows no sum of what is not known", async () => {
    const content = typed(openWorkbook(), "LRT_Taakstelling", isAlmere, { "Maand 1 (invoer)": "acht" });
    expect(await overview(content, "2023-II")).toMatchObject({
      Realisatie: "#N/A",
      "Nog te huisvesten": "#N/A",
      Achterstand: 0,
      Controle: "FOUT: zie blad Taakstelling",
    });
  });
});

test("a table of an older workbook gets the formulas of its new columns in every row that it has", () => {
  const content = workbookWith(opening(autumn), revision());
  const later = ["Opvolger", "Opvolger vanaf", "Meegeteld", "Drempel", "Keer", "Startsaldo telt", "Mutatie"];
  const table = tableNamed(content, "LRT_Taakstelling");
  const places = table.headers.flatMap((header, place) => (later.includes(header) ? [] : [place]));
  const narrower = (rows: readonly (readonly unknown[])[]) => rows.map((row) => places.map((place) => row[place]));
  const older = withTables(content, {
    ...table,
    headers: places.map((place) => table.headers[place] ?? ""),
    rows: narrower(table.rows),
    formulas: narrower(table.formulas ?? []),
  });
  const desired = plan(older, opening(spring)).tables.find(({ layout }) => layout.name === "LRT_Taakstelling");
  expect(desired?.rows).toHaveLength(12);
  const after = applyDesired(plan(older, opening(spring)), older);
  const { headers, formulas } = tableNamed(after, "LRT_Taakstelling");
  expect(new Set((formulas ?? []).map((row) => row[headers.indexOf("Mutatie")])).size).toBe(1);
  expect(String(formulas?.[0]?.[headers.indexOf("Mutatie")])).toMatch(/^=/u);
});

test("a month that is typed calls no function of ours, and changes the balance and the step of later half-years", async () => {
  const sheets = await computed(workbookWith(opening(autumn), opening(spring)));
  const before = JSON.stringify([...sheets.calls]);
  expect(sheets.calls.get("TAAKSTELLING")).toBe(12);
  const almere = { Gebied: "GM0034", Halfjaar: "2023-II" };
  await sheets.type("LRT_Taakstelling", almere, "Maand 1 (invoer)", 300);
  expect(sheets.row("LRT_Taakstelling", almere)["Eindsaldo"]).toBe(82);
  expect(sheets.row("LRT_Taakstelling", { ...almere, Halfjaar: "2024-I" })).toMatchObject({
    Beginsaldo: 82,
    "Trede (voorstel)": 0,
  });
  expect(JSON.stringify([...sheets.calls])).toBe(before);
});

test("inhabitants may be entered while two rows of the quota differ", () => {
  const content = doubled(openWorkbook(), "LRT_Taakstelling", isAlmere, { "Maand 1 (invoer)": 3 });
  expect(refusals(content, opening(spring))).toEqual(["quota.linesTwice"]);
  expect(refusals(content, inhabitants())).toEqual([]);
});
