import fc from "fast-check";
import { contributions } from "../../../src/housing/contribution";
import { fractionToNumber } from "../../../src/numbers/fraction";
import { threeTasksFormulas } from "../../../src/plans/housing/formulas/threeTasksFormulas";
import { threeTasksNames } from "../../../src/plans/housing/blockNames";
import { taskLayouts } from "../../../src/plans/housing/taskLayouts";
import { emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { applyDesired, withTables } from "../applyDesired";
import { computed } from "./computeSheets";
import { planHousing } from "../../../src/plans/housing/planHousing";
import { sentence } from "../../../src/text/sentence";
import { type Cells, doubled, orderFor, plan, refusals, rowsIn, tableNamed, typed, workbookWith } from "./orderFor";
import { autumn, opening, openWorkbook, spring, startedWorkbook, threeTasks } from "./orders";

const TASKS = { GM0034: 500, GM0303: 100, GM0995: 200, GM0171: 120, GM0184: 50, GM0050: 60 };
const isAlmere = (row: Cells): boolean => row["Gebied"] === "GM0034";
const withTasks = (): WorkbookContent => applyDesired(plan(startedWorkbook(), threeTasks), startedWorkbook());
const RECEIVED = "Opvang gerealiseerd (invoer)";
const UKRAINE = "Oekraïne opgave (invoer)";
const UKRAINE_DONE = "Oekraïne gerealiseerd (invoer)";

const filled = (): WorkbookContent =>
  typed(
    typed(withTasks(), "LRT_DrieOpgaven", () => true, { [RECEIVED]: 10 }),
    "LRT_DrieOpgaven",
    isAlmere,
    { [RECEIVED]: 250, [UKRAINE]: 100, [UKRAINE_DONE]: 150 },
  );

describe("the sheet Drie opgaven", () => {
  test("weighs the three tasks together", async () => {
    const sheets = await computed(filled(), TASKS);
    // (250 + 150 + 130) / (500 + 100 + 218) = 530 / 818; the lowest is 250 / 500.
    const almere = sheets.row("LRT_DrieOpgaven", { Gebied: "GM0034" });
    expect(almere).toMatchObject({ "Vergunninghouders opgave": 218, "Vergunninghouders gerealiseerd": 130 });
    expect(almere["Aandeel totaal"]).toBeCloseTo(530 / 818, 15);
    expect(almere).toMatchObject({ "Laagste aandeel": 0.5, Rang: 6, Controle: "OK" });
    // Lelystad: 10 / (200 + 81) is the least of all.
    expect(sheets.row("LRT_DrieOpgaven", { Gebied: "GM0995" })).toMatchObject({ Rang: 1, "Laagste aandeel": 0 });
  });

  test("gets the row of a municipality back that somebody took out, and keeps what was typed in the others", () => {
    const table = tableNamed(filled(), "LRT_DrieOpgaven");
    const without = (rows: readonly (readonly unknown[])[]) =>
      rows.filter((_row, line) => table.rows[line]?.[0] !== "GM0995");
    const lacking = withTables(filled(), {
      ...table,
      rows: without(table.rows),
      formulas: without(table.formulas ?? []),
    });
    const after = applyDesired(plan(lacking, threeTasks), lacking);
    const received = rowsIn(after, "LRT_DrieOpgaven").map((row) => [row["Naam"], row[RECEIVED]]);
    expect(received).toHaveLength(6);
    expect(received).toContainEqual(["Almere", 250]);
    expect(received.at(-1)).toEqual(["Lelystad", ""]);
    // Nothing is missing any more, and a sheet of another half-year is left as it is.
    expect(refusals(after, threeTasks)).toEqual(["tasks.sheetExists"]);
    const ofAnother = { ...lacking, pointers: new Map(lacking.pointers) };
    const [name, cell] = [...lacking.pointers].find(([key]) => key === threeTasksNames.halfYear) ?? [];
    if (name === undefined || cell === undefined) throw new Error("The sheet names no half-year.");
    ofAnother.pointers.set(name, { ...cell, value: "2019-I" });
    expect(refusals(ofAnother, threeTasks)).toEqual(["tasks.otherHalfYear"]);
  });

  test("gets the row of a municipality back of which somebody cleared all cells", () => {
    const { columns } = taskLayouts.LRT_DrieOpgaven;
    const nothing = Object.fromEntries(columns.map((header) => [header, ""]));
    const cleared = typed(filled(), "LRT_DrieOpgaven", (row) => row["Gebied"] === "GM0995", nothing);
    const codes = rowsIn(applyDesired(plan(cleared, threeTasks), cleared), "LRT_DrieOpgaven").map(
      (row) => row["Gebied"],
    );
    expect(codes.filter((code) => code === "GM0995")).toHaveLength(1);
  });

  test("gets no row back where a municipality of another province stands: the sheet is somebody's own", () => {
    const table = tableNamed(filled(), "LRT_DrieOpgaven");
    const place = table.headers.indexOf("Gebied");
    // Urk is gone, and Lelystad became Utrecht.
    const changed = (rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
      rows
        .filter((_row, line) => table.rows[line]?.[place] !== "GM0184")
        .map((row) => row.map((cell) => (cell === "GM0995" ? "GM0344" : cell)));
    const own = withTables(filled(), { ...table, rows: changed(table.rows), formulas: changed(table.formulas ?? []) });
    expect(refusals(own, threeTasks)).toEqual(["tasks.sheetExists"]);
  });

  test("is there already when nothing beside it says of which half-year; without any municipality the half-year tells", () => {
    const nameless = new Map([...filled().pointers].filter(([name]) => name !== threeTasksNames.halfYear));
    expect(refusals({ ...filled(), pointers: nameless }, threeTasks)).toEqual(["tasks.sheetExists"]);
    const content = workbookWith(opening(autumn), opening(spring), threeTasks);
    const blank = typed(content, "LRT_DrieOpgaven", () => true, { Gebied: "" });
    const ofSpring = { ...threeTasks, threeTasks: { ...threeTasks.threeTasks, halfYear: spring } };
    expect(refusals(blank, ofSpring)).toEqual(["tasks.otherHalfYear"]);
  });

  test("counts an equal row once for the ranks of others", async () => {
    const ranks = async (content: WorkbookContent) =>
      (await computed(content, TASKS)).rows("LRT_DrieOpgaven").map((row) => [row["Naam"], row["Rang"]]);
    const before = await ranks(filled());
    const after = await ranks(doubled(filled(), "LRT_DrieOpgaven", (row) => row["Gebied"] === "GM0995"));
    expect(after.slice(0, 6)).toEqual(before);
    expect(after[6]).toEqual(["Lelystad", 1]);
  });

  test.each([
    [
      "rows that differ",
      doubled(filled(), "LRT_DrieOpgaven", isAlmere, { [RECEIVED]: 1 }),
      "FOUT: regel staat dubbel en verschilt",
    ],
    ["text", typed(filled(), "LRT_DrieOpgaven", isAlmere, { [RECEIVED]: "veel" }), "FOUT: tekst waar een getal hoort"],
    ["a negative number", typed(filled(), "LRT_DrieOpgaven", isAlmere, { [RECEIVED]: -1 }), "FOUT: negatief aantal"],
    ["half a place", typed(filled(), "LRT_DrieOpgaven", isAlmere, { [UKRAINE]: 0.5 }), "FOUT: geen heel aantal"],
  ])("knows no share and no rank of %s", async (_what, content, words) => {
    const sheets = await computed(content, TASKS);
    expect(sheets.row("LRT_DrieOpgaven", { Gebied: "GM0034" })).toMatchObject({
      "Aandeel totaal": "#N/A",
      "Laagste aandeel": "#N/A",
      Rang: "#N/A",
      Controle: words,
    });
    expect(sheets.row("LRT_DrieOpgaven", { Gebied: "GM0184" })["Rang"]).toBe("#N/A");
  });

  test.each([
    [
      "no task for Ukrainians but some received",
      { [UKRAINE]: "" },
      "LET OP: opgave Oekraïne ontbreekt en telt niet mee",
    ],
    ["nothing received", { [RECEIVED]: "" }, "LET OP: opvang gerealiseerd ontbreekt en telt als 0"],
  ])("points at %s", async (_what, cells, words) => {
    const content = typed(filled(), "LRT_DrieOpgaven", isAlmere, cells);
    expect((await computed(content, TASKS)).row("LRT_DrieOpgaven", { Gebied: "GM0034" })["Controle"]).toBe(words);
  });

  test("knows no rank when a task is unknown, and follows the half-year beside the table", async () => {
    const others = Object.fromEntries(Object.entries(TASKS).filter(([code]) => code !== "GM0184"));
    const sheets = await computed(filled(), others);
    expect(sheets.row("LRT_DrieOpgaven", { Gebied: "GM0184" })["Controle"]).toBe("FOUT: opgave of realisatie onbekend");
    expect(sheets.row("LRT_DrieOpgaven", { Gebied: "GM0034" })["Rang"]).toBe("#N/A");
    const content = filled();
    const block = [...content.areas].map(([name, area]) => [
      name,
      { ...area, cells: area.cells.map((line) => line.map((cell) => (cell === "2023-II" ? "2030-I" : cell))) },
    ]);
    const later = await computed({ ...content, areas: new Map(block as never) }, TASKS);
    expect(later.row("LRT_DrieOpgaven", { Gebied: "GM0034" })["Vergunninghouders opgave"]).toBe("#N/A");
  });

  test("says what to do when another half-year or province is asked for", () => {
    const said = (choice: typeof threeTasks): readonly unknown[] => {
      const content = workbookWith(opening(autumn), opening(spring), opening(autumn, { province: "PV26" }), threeTasks);
      const planned = planHousing({ content, order: orderFor(choice), isContinued: false }, choice);
      return planned.ok ? [] : planned.problems.map(sentence);
    };
    const asked = (rest: Partial<typeof threeTasks.threeTasks>): typeof threeTasks => ({
      ...threeTasks,
      threeTasks: { ...threeTasks.threeTasks, ...rest },
    });
    expect(said(asked({ halfYear: spring }))).toEqual([
      "Het blad 'Drie opgaven' gaat over 2023-II. Voor 2024-I typt u dat naast de tabel bij Halfjaar (invoer), en vult u de gele cellen opnieuw in.",
    ]);
    expect(said(asked({ province: "PV26" }))).toEqual([
      "Het blad 'Drie opgaven' gaat over Flevoland. Maak voor Utrecht een eigen werkmap.",
    ]);
  });

  test("is made once, of a half-year that is open", () => {
    expect(refusals(withTasks(), threeTasks)).toEqual(["tasks.sheetExists"]);
    expect(refusals(withTasks(), threeTasks, { isContinued: true })).toEqual([]);
    expect(refusals(emptyWorkbook, threeTasks)).toEqual(["quota.halfYearNotOpen"]);
    const of = { ...threeTasks, threeTasks: { ...threeTasks.threeTasks, province: "NL" } };
    expect(refusals(openWorkbook(), of)).toEqual(["quota.notAProvince"]);
  });

  test("finds the shares and ranks of our own rule, for any tasks, in any order", async () => {
    const { name, sheet, columns } = taskLayouts.LRT_DrieOpgaven;
    const small = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 900 }));
    const sample = fc.sample(
      fc.array(fc.array(small, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 40 }),
      {
        numRuns: 25,
        seed: 3,
      },
    );
    for (const numbers of sample) {
      const headers = [
        "Opvang opgave",
        UKRAINE,
        "Vergunninghouders opgave",
        RECEIVED,
        UKRAINE_DONE,
        "Vergunninghouders gerealiseerd",
      ];
      const rows = numbers.map((row, line) => {
        const cells = new Map<string, unknown>([
          ["Gebied", `GM${line}`],
          ...headers.map((header, place) => [header, row[place]] as const),
          ...(["Aandeel totaal", "Laagste aandeel", "Rang"] as const).map(
            (header) => [header, `=${threeTasksFormulas[header].template}`] as const,
          ),
        ]);
        return columns.map((header) => cells.get(header) ?? "");
      });
      const table = {
        id: name,
        name,
        sheet,
        row: 4,
        column: 0,
        headers: columns,
        rows,
        formulas: rows,
        hasTotals: false,
      };
      const sheets = [{ id: sheet, name: sheet, isProtected: false, used: null }];
      const shown = (await computed({ ...emptyWorkbook, sheets, tables: [table] })).rows(name);
      const rule = contributions(
        numbers.map((row) => row.slice(0, 3)),
        numbers.map((row) => row.slice(3)),
      );
      expect(shown.map((row) => [row["Aandeel totaal"], row["Laagste aandeel"], row["Rang"]])).toEqual(
        rule.map(({ total, lowest, rank }) => [fractionToNumber(total), fractionToNumber(lowest), rank]),
      );
    }
  });
});
