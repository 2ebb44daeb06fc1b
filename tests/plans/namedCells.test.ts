import { namedCells } from "../../src/plans/namedCells";
import { areaOf, type WorkbookContent } from "../../src/plans/workbookContent";
import { layoutOf, tableOf } from "./tableOf";
import { workbook } from "./smallTable";

const TEMPLATE = "SUMIFS(LRT_Taakruil[Personen],LRT_Taakruil[Gebied],[@Gebied])";
const rows = [[], []];
const quota = tableOf("LRT_Taakstelling", { rows });
const exchange = tableOf("LRT_Taakruil", { rows });
const from = { table: quota, row: 4 };
const { columns } = layoutOf("LRT_Taakruil");
const whole = workbook(quota, exchange);
const OLD = "Taakruil oud";
/** The cells stand on a sheet that holds no table. */
const old: WorkbookContent = {
  ...whole,
  areas: new Map([[areaOf.corner(OLD), { row: 3, column: 0, cells: [columns, columns.map(() => 1)] }]]),
};

test("a formula that names cells of the columns where it must name the table is one of ours", () => {
  const formula = "=SUMIFS(Taakruil!$E$5:$E$6,Taakruil!$C$5:$C$6,LRT_Taakstelling[[#This Row],[Gebied]])";
  expect(namedCells(formula, TEMPLATE, from, whole)).toEqual([]);
  expect(namedCells("=SUMIFS(Taakruil!$E$5:$E$6,Taakruil!$C$5:$C$6,$A5)", TEMPLATE, from, whole)).toEqual([]);
});

test("of cells in no table their sheet is named", () => {
  const formula = "=SUMIFS('Taakruil oud'!$E$5:$E$6,'Taakruil oud'!$C$5:$C$6,[@Gebied])";
  expect(namedCells(formula, TEMPLATE, from, old)).toEqual([OLD]);
});

test.each([
  ["names tables", `=${TEMPLATE}`],
  ["reads another column", "=SUMIFS(Taakruil!$F$5:$F$6,Taakruil!$C$5:$C$6,[@Gebied])"],
  ["reads another row", "=SUMIFS(Taakruil!$E$5:$E$6,Taakruil!$C$5:$C$6,$A6)"],
  ["reads cells that stand under no header of ours", "=SUMIFS(Blad1!$E$5:$E$6,Blad1!$C$5:$C$6,[@Gebied])"],
  ["says something else", "=SUMIFS(Taakruil!$E$5:$E$6,Taakruil!$C$5:$C$6,[@Gebied])+1"],
  ["reads two columns", "=SUMIFS(Taakruil!$D$5:$E$6,Taakruil!$C$5:$C$6,[@Gebied])"],
])("a formula that %s is left alone", (_what, formula) => {
  expect(namedCells(formula, TEMPLATE, from, whole)).toBeNull();
});
