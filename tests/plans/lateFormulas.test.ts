import { dwellingFormulas } from "../../src/plans/housing/formulas/dwellingFormulas";
import { locationFormulas } from "../../src/plans/housing/formulas/locationFormulas";
import { occupancyFormulas } from "../../src/plans/housing/formulas/occupancyFormulas";
import { threeTasksFormulas } from "../../src/plans/housing/formulas/threeTasksFormulas";
import "../../src/plans/housing/taskFormulas";
import { taskLayouts } from "../../src/plans/housing/taskLayouts";
import { lateFormulas } from "../../src/plans/lateFormulas";
import { namedBy } from "../../src/plans/namedBy";
import { namedIn } from "../../src/plans/structured";
import { blockFormulas } from "../../src/plans/supply/blockFormulas";
import { suppliedFormulas } from "../../src/plans/supply/suppliedFormulas";
import "../../src/plans/supply/supplyFormulas";
import { supplyLayouts } from "../../src/plans/supply/supplyLayouts";
import type { ColumnFormula, TableLayout } from "../../src/plans/tableLayout";

const late: readonly (readonly [TableLayout, Readonly<Record<string, ColumnFormula>>])[] = [
  [taskLayouts.LRT_Woningen, dwellingFormulas],
  [taskLayouts.LRT_Doorstroomlocaties, locationFormulas],
  [taskLayouts.LRT_DrieOpgaven, threeTasksFormulas],
  [taskLayouts.LRT_Bezetting, occupancyFormulas],
  [supplyLayouts.LRT_Aanbod, blockFormulas],
  [supplyLayouts.LRT_AanbodGemeente, suppliedFormulas],
];

test.each(late.map(([layout, formulas]) => [layout.name, layout, formulas] as const))(
  "the formulas of %s come late and are those of its columns, and it says which tables they name",
  (_name, layout, formulas) => {
    expect({ ...layout.formulas }).toEqual(formulas);
    const named = Object.values(formulas).flatMap(({ template }) => namedIn(template));
    expect(new Set(namedBy(layout))).toEqual(new Set(named.filter((name) => name !== layout.name)));
  },
);

test("a formula that nobody brought is refused, and its column is known to compute", () => {
  const formulas = lateFormulas("LRT_Proef", ["Som"]);
  expect(Object.keys(formulas)).toEqual(["Som"]);
  expect(Object.hasOwn(formulas, "Som")).toBe(true);
  expect(() => formulas.Som).toThrow("Nobody brought the formula of Som in LRT_Proef.");
});
