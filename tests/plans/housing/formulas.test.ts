import { quotaLayouts } from "../../../src/plans/housing/quotaLayouts";
import { taskLayouts } from "../../../src/plans/housing/taskLayouts";
import type { HousingOrderChoice } from "../../../src/plans/housing/planHousing";
import type { TableLayout } from "../../../src/plans/tableLayout";
import { nativeFunctions } from "../../../workbench/formula/nativeFunctions";
import { specialForms } from "../../../workbench/formula/specialForms";
import { plan, workbookWith } from "./orderFor";

const layouts: readonly TableLayout[] = [...Object.values(quotaLayouts), ...Object.values(taskLayouts)];
const halfYear = { year: 2024, half: 1 } as const;
const opening: HousingOrderChoice = {
  kind: "halfYear",
  halfYear: { province: "PV24", halfYear, rounding: "published", ownNational: null },
};
const orders: readonly HousingOrderChoice[] = [
  { kind: "dwellings", dwellings: { province: "PV24", halfYear } },
  { kind: "threeTasks", threeTasks: { province: "PV24", halfYear } },
  { kind: "occupancy", occupancy: { period: "week", periods: 4, start: "2026-01-05" } },
];

/** Every formula of a table or a block, with where it stands. */
function formulas(): readonly (readonly [where: string, formula: string])[] {
  const content = workbookWith(opening);
  const inBlocks = orders.flatMap((choice) =>
    plan(content, choice).blocks.flatMap(({ anchor, contents }) =>
      contents.flat().flatMap((cell) => (cell.kind === "formula" ? [[anchor, cell.formula] as const] : [])),
    ),
  );
  const inTables = layouts.flatMap(({ name, formulas: columns = {} }) =>
    Object.entries(columns).flatMap(([header, column]) =>
      column === undefined ? [] : [[`${name} ${header}`, `=${column.template}`] as const],
    ),
  );
  return [...inTables, ...inBlocks];
}

/** A formula without its texts and references to columns: what is left are functions, signs and numbers. */
function skeleton(formula: string): string {
  return formula.replaceAll(/"(?:[^"]|"")*"/gu, '""').replaceAll(/(?:LRT_\w+)?\[(?:[^[\]]|\[[^[\]]*\])*\]/gu, "#");
}

test.each(formulas())("%s has no lines, no whole columns and nothing outside the tables", (_where, formula) => {
  expect(skeleton(formula)).not.toMatch(/[A-Z]\$?\d|\$|!|\w:\w/u);
});

test("fits in a cell, also as a file writes it: 8.192 characters with the name of the table in every reference", () => {
  const inFile = formulas().map(([where, formula]) => {
    const table = where.split(" ")[0] ?? "";
    const written = formula
      .replaceAll("[@[", `${table}[[#This Row],[`)
      .replaceAll(/\[@([^\][]*)\]/gu, `${table}[[#This Row],[$1]]`);
    return [where, written.length] as const;
  });
  expect(inFile.filter(([, length]) => length > 8_192)).toEqual([]);
});

test("nothing but functions that Excel 2021 and LibreOffice have, and five of ours", () => {
  const called = new Set(formulas().flatMap(([, formula]) => skeleton(formula).match(/[A-Z][A-Z.]*(?=\()/gu) ?? []));
  const ours = [...called].filter((name) => name.startsWith("LRT."));
  expect(ours.sort()).toEqual(["LRT.GEBIED", "LRT.INWONERS", "LRT.LANDELIJK", "LRT.OPGAVE", "LRT.TAAKSTELLING"]);
  const allowed = new Set(
    (
      "SUM SUMIFS COUNTIFS COUNT COUNTA COUNTIF MAXIFS MINIFS MIN MAX SUMPRODUCT IF AND OR NOT ISNUMBER ISERROR " +
      "INDEX MATCH INT MOD N NA ROUND ROUNDUP ABS IFERROR EXACT LEFT RIGHT LEN VALUE ISFORMULA"
    ).split(" "),
  );
  const native = [...called].filter((name) => !name.startsWith("LRT."));
  expect(native.filter((name) => !allowed.has(name))).toEqual([]);
  expect(native.filter((name) => !nativeFunctions.has(name) && !specialForms.has(name))).toEqual([]);
});

test("columns that are typed in never call a function of ours again", () => {
  // What a row asks of us depends on the municipality, its half-year and the national number only.
  const asking = layouts.flatMap(({ name, formulas: columns = {} }) =>
    Object.entries(columns).flatMap(([header, column]) =>
      column?.template.includes("LRT.") === true ? [`${name} ${header}`] : [],
    ),
  );
  expect(asking).toEqual([
    "LRT_Taakstelling Inwoners",
    "LRT_Taakstelling Landelijk",
    "LRT_Taakstelling Berekend",
    "LRT_Doorstroomlocaties Naam gemeente",
    "LRT_Doorstroomlocaties Code koppelgemeente",
    "LRT_Doorstroomlocaties Naam koppelgemeente",
    "LRT_DrieOpgaven Opvang opgave",
  ]);
});

describe("the layouts", () => {
  test.each(layouts.map((layout) => [layout.name, layout] as const))("%s is whole", (_name, layout) => {
    const { columns, key, formulas: computing = {}, inputs = {}, stamps = [], added = [], widths = {} } = layout;
    const named = [
      ...key,
      ...Object.keys(computing),
      ...Object.keys(inputs),
      ...stamps,
      ...added,
      ...Object.keys(widths),
    ];
    expect(named.filter((header) => !columns.includes(header))).toEqual([]);
    expect(new Set(columns.map((header) => header.toLowerCase())).size).toBe(columns.length);
    // Nobody types over a formula, and a key never computes itself.
    expect([...key, ...Object.keys(inputs)].filter((header) => header in computing)).toEqual([]);
    expect(Object.keys(inputs).filter((header) => !header.endsWith("(invoer)"))).toEqual([]);
  });

  test("get new columns at their end only: older workbooks have the others", () => {
    const added = layouts.map(({ name, columns, added: later = [] }) => [
      name,
      columns.slice(-later.length || columns.length).join(),
      later.join(),
    ]);
    expect(added.filter(([, last, later]) => later !== "" && last !== later)).toEqual([]);
    expect(layouts.filter(({ added: later = [] }) => later.length > 0).map(({ name }) => name)).toEqual([
      "LRT_Taakstelling",
      "LRT_Halfjaren",
      "LRT_Taakruil",
    ]);
  });

  test("keep their formulas short enough for Excel", () => {
    expect(formulas().filter(([, formula]) => formula.length > 8_000)).toEqual([]);
  });
});
