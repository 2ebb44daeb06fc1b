/**
 * Rows that are there keep the formula that they were made with: another formula for a column makes a workbook with two of them, in which
 * a planner cannot tell which one counts. So a formula that changes on purpose changes here as well, and asks whether the schema must.
 * What the formulas come to is tested by computing them.
 */
import { quotaLayouts } from "../../../src/plans/housing/quotaLayouts";
import { taskLayouts } from "../../../src/plans/housing/taskLayouts";
import type { HousingOrderChoice } from "../../../src/plans/housing/planHousing";
import { labelOf } from "../../../src/plans/blockLines";
import type { TableLayout } from "../../../src/plans/tableLayout";
import kept from "./keptFormulas.json";
import { plan } from "./orderFor";
import { dwellings, occupancy, openWorkbook, threeTasks } from "./orders";

type Formulas = Readonly<Record<string, readonly string[]>>;

const layouts: readonly TableLayout[] = [...Object.values(quotaLayouts), ...Object.values(taskLayouts)];
const orders: readonly HousingOrderChoice[] = [dwellings, threeTasks, occupancy];

test.each(layouts.map((layout) => [layout.name, layout] as const))(
  "every column of %s keeps its formula",
  (name, layout) => {
    const columns = Object.entries(layout.formulas ?? {}).flatMap(([header, column]) =>
      column === undefined ? [] : [[header, [column.template, column.format]] as const],
    );
    const tables: Readonly<Record<string, Formulas>> = kept.tables;
    expect(Object.fromEntries(columns)).toEqual(tables[name] ?? {});
  },
);

test("every cell beside a table keeps its formula", () => {
  const content = openWorkbook();
  const blocks = orders.flatMap((choice) =>
    plan(content, choice).blocks.map(({ anchor, contents }): readonly [string, Formulas] => [
      anchor,
      Object.fromEntries(
        contents.flatMap((line) =>
          line.flatMap((cell) => (cell.kind === "formula" ? [[labelOf(line), [cell.formula, cell.format ?? ""]]] : [])),
        ),
      ),
    ]),
  );
  expect(Object.fromEntries(blocks)).toEqual(kept.blocks);
});
