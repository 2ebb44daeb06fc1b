import { municipalitiesOf } from "../../src/reference/regions";
import { planDwellings } from "../../src/workbook/housing/planDwellings";
import { planInhabitants } from "../../src/workbook/housing/planInhabitants";
import { planOccupancy } from "../../src/workbook/housing/planOccupancy";
import { planThreeTasks } from "../../src/workbook/housing/planThreeTasks";
import { planTransitionLocations } from "../../src/workbook/housing/planTransitionLocations";
import { emptyQuotaState, type QuotaRow } from "../../src/workbook/housing/quotaState";
import type { TaskState } from "../../src/workbook/housing/taskState";
import type { SheetPlan } from "../../src/workbook/sheetPlan";
import type { Result } from "../../src/text/result";
import type { CellContent } from "../../src/workbook/writeGateway";

const halfYear = { year: 2024, half: 1 } as const;
const rows = municipalitiesOf("PV24").map(({ code, name }, index): QuotaRow => {
  const nothing = { quota: null, computed: null, beginBalance: null, realised: null, endBalance: null };
  return {
    ...nothing,
    index,
    code,
    name,
    province: "PV24",
    halfYear,
    rounding: "",
    months: [],
    startBalance: 0,
    exchanged: 0,
  };
});
const tables = {
  LRT_Woningen: null,
  LRT_Doorstroomlocaties: null,
  LRT_DrieOpgaven: null,
  LRT_Bezetting: null,
  LRT_Inwoners: null,
};
const state: TaskState = { quota: { ...emptyQuotaState, rows }, tables };

const plans: readonly (readonly [string, Result<SheetPlan>])[] = [
  ["Woningen", planDwellings(state, { province: "PV24", halfYear })],
  ["Doorstroomlocaties", planTransitionLocations(state)],
  ["Drie opgaven", planThreeTasks(state, { province: "PV24", halfYear })],
  ["Bezetting", planOccupancy(state, { period: "week", start: "2026-01-05" })],
  ["Inwoners", planInhabitants(state, { province: "PV24", year: 2026 })],
];

describe.each(plans)("the sheet %s", (_name, plan) => {
  const written = plan.ok ? plan.value : null;
  const inRows = (written?.tables ?? []).flatMap((table) => table.rows.flat());
  const formulas = [...inRows, ...(written?.blocks ?? []).flatMap(({ contents }) => contents.flat())].flatMap(
    formulaOf,
  );

  test("holds no figures in its formulas but 0, 1 and 100", () => {
    expect(plan.ok).toBe(true);
    const figures = formulas.flatMap(
      (formula) => formula.replace(/"[^"]*"/gu, "").match(/(?<![$\w.])\d[\d.]*/gu) ?? [],
    );
    expect(figures.filter((figure) => !["0", "1", "100"].includes(figure))).toEqual([]);
  });

  test("asks Excel for nothing that changes by itself or looks outside the workbook", () => {
    const forbidden =
      /\b(?:NOW|TODAY|INDIRECT|OFFSET|RAND|RANDBETWEEN|WEBSERVICE|XLOOKUP|LET|FILTER|SEQUENCE|UNIQUE)\(/u;
    expect(formulas.filter((formula) => forbidden.test(formula))).toEqual([]);
  });

  test("has one formula per column", () => {
    const differing = (written?.tables ?? []).flatMap(({ layout, rows: body }) =>
      layout.columns.filter((_header, column) => {
        const templates = body.map((row, index) => withoutLine(row[column], index));
        return new Set(templates).size > 1 && templates.some((template) => template.startsWith("="));
      }),
    );
    expect(differing).toEqual([]);
  });
});

function formulaOf(content: CellContent): readonly string[] {
  return content.kind === "formula" ? [content.formula] : [];
}

/** The formula of a row with its own line left out: the first row of a body stands on line 6. */
function withoutLine(content: CellContent | undefined, index: number): string {
  if (content?.kind !== "formula") return "";
  return content.formula.replaceAll(new RegExp(`(\\$[A-Z]+)${index + 6}(?!\\d)`, "gu"), "$1#");
}
