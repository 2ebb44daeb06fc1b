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
  expect(namedCells("=SUMIFS(Taakruil!$E$5:$E$6,Taakruil!$C$5:$C$6,$Y5)", TEMPLATE, from, whole)).toEqual([]);
});

test("of cells in no table their sheet is named", () => {
  const formula = "=SUMIFS('Taakruil oud'!$E$5:$E$6,'Taakruil oud'!$C$5:$C$6,[@Gebied])";
  expect(namedCells(formula, TEMPLATE, from, old)).toEqual([OLD]);
});

test.each([
  ["names tables", `=${TEMPLATE}`],
  ["reads another column", "=SUMIFS(Taakruil!$F$5:$F$6,Taakruil!$C$5:$C$6,[@Gebied])"],
  ["reads another row", "=SUMIFS(Taakruil!$E$5:$E$6,Taakruil!$C$5:$C$6,$Y6)"],
  ["reads cells that stand under no header of ours", "=SUMIFS(Blad1!$E$5:$E$6,Blad1!$C$5:$C$6,[@Gebied])"],
  ["says something else", "=SUMIFS(Taakruil!$E$5:$E$6,Taakruil!$C$5:$C$6,[@Gebied])+1"],
  ["reads two columns", "=SUMIFS(Taakruil!$D$5:$E$6,Taakruil!$C$5:$C$6,[@Gebied])"],
])("a formula that %s is left alone", (_what, formula) => {
  expect(namedCells(formula, TEMPLATE, from, whole)).toBeNull();
});

const named = (formula: string, template = TEMPLATE, content = whole, row = 4) =>
  namedCells(formula, template, { table: quota, row }, content);
/** The letters of a column of the table that begins in A. */
const lettersOf = (place: number): string =>
  (place < 26 ? "" : String.fromCharCode(64 + Math.floor(place / 26))) + String.fromCharCode(65 + (place % 26));

describe("cells of a table are those below its header and no others", () => {
  const of = (lines: string): readonly string[] | null =>
    named(`=SUMIFS(Taakruil!${lines.replaceAll("x", "$E")},Taakruil!$C$5:$C$6,[@Gebied])`);

  test("from the first row to the last", () => {
    expect([of("x$5:x$6"), of("x$6:x$6"), of("x$6")]).toEqual([[], [], []]);
  });

  test("not its header, nor what stands below it", () => {
    expect([of("x$4:x$6"), of("x$7:x$8")]).toEqual([null, null]);
  });

  test("not two columns, also when the first of them is meant", () => {
    expect(of("$E$5:$F$6")).toBeNull();
  });

  test("in every row those of that row are meant", () => {
    const formula = "=SUMIFS(Taakruil!$E$5:$E$6,Taakruil!$C$5:$C$6,$Y6)";
    expect([named(formula, TEMPLATE, whole, 5), named(formula)]).toEqual([[], null]);
  });
});

describe("of tables beside each other on one sheet", () => {
  const right = { ...exchange, sheet: quota.sheet, column: quota.headers.length };
  const at = (header: string): string => lettersOf(right.column + right.headers.indexOf(header));
  const formula = `=SUMIFS($${at("Personen")}$5:$${at("Personen")}$6,$${at("Gebied")}$5:$${at("Gebied")}$6,$Y5)`;

  test("each cell is of the one in whose columns it stands, also far to the right", () => {
    expect(at("Gebied")).toHaveLength(2);
    expect(named(formula, TEMPLATE, workbook(quota, right))).toEqual([]);
    expect(named(formula, TEMPLATE, workbook(right, quota))).toEqual([]);
    expect(named(formula.replace("$Y5", "$B5"), TEMPLATE, workbook(right, quota))).toBeNull();
    const first = at("Nummer");
    expect(named(`=MAX($${first}$5:$${first}$6)`, "MAX(LRT_Taakruil[Nummer])", workbook(quota, right))).toEqual([]);
  });
});

describe("a formula is one of ours however Excel writes it back", () => {
  const template = 'IF([@Halfjaar]="2024-I",[@Taakstelling],"geen = teken")';

  test("with blanks, and with equal signs inside", () => {
    expect(named('=IF($M5="2024-I",$O5,"geen = teken")', template)).toEqual([]);
    expect(named('= IF( $M5 = "2024-I", $O5, "geen = teken" )', template)).toEqual([]);
  });

  test("and is another one when a text in it says something else", () => {
    expect(named('=IF($M5="2024-II",$O5,"geen = teken")', template)).toBeNull();
    expect(named('=IF($M5="2024-I",$O5,"wel = teken")', template)).toBeNull();
  });
});

test("headers stand at their place also on a sheet that begins further right, with an apostrophe in its name", () => {
  const name = "Taakruil '24";
  const content: WorkbookContent = {
    ...whole,
    areas: new Map([[areaOf.corner(name), { row: 3, column: 1, cells: [columns, columns.map(() => 1)] }]]),
  };
  const formula = "=SUMIFS('Taakruil ''24'!$F$5:$F$6,'Taakruil ''24'!$D$5:$D$6,[@Gebied])";
  expect(named(formula, TEMPLATE, content)).toEqual([name]);
  expect(named(formula.replaceAll("$F$", "$E$"), TEMPLATE, content)).toBeNull();
});
