import { quotaLayouts } from "../../src/plans/housing/quotaLayouts";
import type { OrderChoice } from "../../src/plans/order";
import type { TableLayout } from "../../src/plans/tableLayout";
import { typedOver } from "../../src/plans/typedOver";
import type { FoundTable, WorkbookContent } from "../../src/plans/workbookContent";
import { exchange, inhabitants, officialList, opening, revision } from "./housing/orders";
import { wantedTable, workbook } from "./smallTable";
import { cellsOf, layoutOf, tableOf } from "./tableOf";

type Cells = Readonly<Record<string, unknown>>;
type Tables = Parameters<typeof typedOver>[1];

const quota = layoutOf("LRT_Taakstelling");
const nothing: Tables = { tables: [] };
/** Almere in 2023-II, by the inhabitants of 2022. */
const almere: Cells = { Gebied: "GM0034", Provincie: "PV24", Halfjaar: "2023-II", Peiljaar: 2022 };

/** Rows as they show, and the cells that hold something else than the formula of their column. */
function tableWith(layout: TableLayout, ...lines: readonly (readonly [shown: Cells, held: Cells])[]): FoundTable {
  const rows = lines.map(([shown]) => cellsOf(layout.name, shown));
  const formulas = lines.map(([shown, held]) =>
    layout.columns.map((header) => {
      const template = layout.formulas?.[header]?.template;
      return header in held ? held[header] : template === undefined ? (shown[header] ?? "") : `=${template}`;
    }),
  );
  return tableOf(layout.name, { row: 3, column: 1, rows, formulas });
}

const quotas = (...lines: readonly (readonly [Cells, Cells])[]): WorkbookContent =>
  workbook(tableWith(quota, ...lines));
/** One row in which somebody typed 9 in these columns. */
const typedIn = (headers: readonly string[], row: Cells = {}): WorkbookContent =>
  quotas([{ ...almere, ...row }, Object.fromEntries(headers.map((header) => [header, 9]))]);
const told = (choice: OrderChoice, content: WorkbookContent, wanted: Tables = nothing): unknown =>
  typedOver(choice, wanted, content)?.parameters["cells"] ?? null;
/** Whether the order hears of a 9 in this column of one row. */
const hears = (choice: OrderChoice, header: string, row: Cells = {}): boolean =>
  told(choice, typedIn([header], row)) !== null;

describe("a figure that somebody typed in the place of a formula", () => {
  test("is told by its cell and column: the quota is the fifteenth column of a table that begins in B, its first row in line 5", () => {
    expect(typedOver(exchange(), nothing, typedIn(["Taakstelling"]))).toEqual({
      code: "workbook.typedOver",
      parameters: { sheet: "Taakstelling", cells: "P5 (Taakstelling)" },
    });
    const second = quotas([almere, {}], [{ ...almere, Gebied: "GM0184" }, { Taakstelling: 21 }]);
    expect(told(exchange(), second)).toBe("P6 (Taakstelling)");
  });

  test("is told with three others; of more, three are named and the others counted", () => {
    const columns = ["Inwoners", "Landelijk", "Berekend", "Officieel", "Ruil", "Taakstelling"];
    const cells = (count: number) => typedOver(exchange(), nothing, typedIn(columns.slice(0, count)));
    expect(cells(2)?.parameters["cells"]).toBe("U5 (Inwoners), AD5 (Landelijk)");
    expect(cells(4)).toMatchObject({
      code: "workbook.typedOver",
      parameters: { cells: "U5 (Inwoners), AD5 (Landelijk), AF5 (Berekend), AG5 (Officieel)" },
    });
    for (const count of [5, 6]) {
      expect(cells(count)).toEqual({
        code: "workbook.manyTypedOver",
        parameters: {
          sheet: "Taakstelling",
          cells: "U5 (Inwoners), AD5 (Landelijk), AF5 (Berekend)",
          more: count - 3,
        },
      });
    }
  });

  test("may be another formula, or text; the formula of the column is none, also without the name of its table", () => {
    const holding = (held: unknown): unknown => told(exchange(), quotas([almere, { Taakstelling: held }]));
    const template = quota.formulas?.["Taakstelling"]?.template ?? "";
    expect(["=1+1", "218", template, true].map((held) => holding(held) !== null)).toEqual([true, true, true, true]);
    expect([`=${template}`, `= ${template.replaceAll("[@", "LRT_Taakstelling[@")}`].map(holding)).toEqual([null, null]);
  });

  test("is blank: who opens a half-year completes it, to others it is told", () => {
    const blank = quotas([almere, { Taakstelling: "" }]);
    expect(told(exchange(), blank)).toBe("P5 (Taakstelling)");
    expect(told(opening({ year: 2023, half: 2 }), blank)).toBeNull();
    expect(told(opening({ year: 2023, half: 2 }), typedIn(["Taakstelling"]))).toBe("P5 (Taakstelling)");
  });

  test("looks at nothing any more: that is nobody's where the order brings it back", () => {
    const broken = quotas([almere, { Taakstelling: "=#REF!+1" }]);
    const bringing = (layout: TableLayout): Tables => ({ tables: [wantedTable([], { layout })] });
    expect(told(exchange(), broken)).toBe("P5 (Taakstelling)");
    expect(told(exchange(), broken, bringing(quota))).toBeNull();
    const others = { Beginsaldo: { template: "0", format: "0" } };
    expect(told(exchange(), broken, bringing({ ...quota, formulas: others }))).toBe("P5 (Taakstelling)");
    expect(told(exchange(), broken, bringing(quotaLayouts.LRT_Taakruil))).toBe("P5 (Taakstelling)");
    // The overview has a column of that name too.
    expect(told(exchange(), broken, bringing(quotaLayouts.LRT_Halfjaren))).toBe("P5 (Taakstelling)");
    const both: Tables = { tables: [...bringing(quotaLayouts.LRT_Taakruil).tables, ...bringing(quota).tables] };
    expect(told(exchange(), broken, both)).toBeNull();
    // What somebody typed stays, whatever the order brings.
    expect(told(exchange(), typedIn(["Taakstelling"]), bringing(quota))).toBe("P5 (Taakstelling)");
  });
});

describe("an order hears only of cells through which its figures go", () => {
  const other: Cells = { Gebied: "GM0050" };
  const later: Cells = { Halfjaar: "2024-I" };
  const unknown: Cells = { Halfjaar: "najaar" };

  test("an exchange: the quotas of who takes part, in its half-year", () => {
    expect([{}, { Gebied: "GM0184" }, other, later, unknown].map((row) => hears(exchange(), "Ruil", row))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(hears(exchange(), "Beginsaldo")).toBe(false);
  });

  test("an official list: the quotas of who stands in it, in its half-year", () => {
    const list = officialList({ code: "GM0034", listedName: "Almere", quota: 220, counts: true });
    expect([{}, other, later, unknown].map((row) => hears(list, "Officieel", row))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(hears(list, "Realisatie")).toBe(false);
  });

  test("a revision: every quota of its half-year", () => {
    expect([{}, other, later, unknown].map((row) => hears(revision(), "Landelijk", row))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(hears(revision(), "Opgave")).toBe(false);
  });

  test("inhabitants: the quotas by their year, of who got a number", () => {
    const given = inhabitants({ year: 2022, counts: { GM0034: 230_000 } });
    const rows = [{}, later, unknown, other, { Peiljaar: 2021 }, { Peiljaar: "2022" }];
    expect(rows.map((row) => hears(given, "Inwoners", row))).toEqual([true, true, true, false, false, false]);
    expect(hears(given, "Eindsaldo")).toBe(false);
  });

  test("a half-year that is opened: quotas and balances of its province, of the half-years before and of its own", () => {
    const autumn = opening({ year: 2023, half: 2 });
    const rows = [{}, other, { Halfjaar: "2023-I" }, later, unknown, { Provincie: "PV22" }];
    expect(rows.map((row) => hears(autumn, "Eindsaldo", row))).toEqual([true, true, true, false, false, false]);
    const columns = ["Taakstelling", "Beginsaldo", "Opgave", "Realisatie", "Reden", "Controle"];
    expect(columns.map((header) => hears(autumn, header))).toEqual([true, true, true, true, false, false]);
  });

  test("an order that changes no quota hears of none, and of other tables nobody hears", () => {
    expect(hears({ kind: "update" }, "Taakstelling")).toBe(false);
    const row = { Nummer: 1, Gebied: "GM0034", Halfjaar: "2023-II" };
    const exchanged = workbook(tableWith(layoutOf("LRT_Taakruil"), [row, { Som: 9, "Personen telt": 9 }]));
    expect(told(exchange(), exchanged)).toBeNull();
    expect(
      told(revision(), workbook(tableWith(layoutOf("LRT_Halfjaren"), [{ Halfjaar: "2023-II" }, { Taakstelling: 9 }]))),
    ).toBeNull();
  });
});
