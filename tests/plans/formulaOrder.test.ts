import { inFormulaOrder } from "../../src/plans/formulaOrder";
import { formulaContent } from "../../src/plans/formulaContent";
import type { TableDifference } from "../../src/plans/tableDifference";
import { number } from "../../src/plans/cellContent";
import type { TableLayout } from "../../src/plans/tableLayout";
import { changedTable } from "./smallTable";
import { layoutOf, tableOf } from "./tableOf";

/** What goes in, part by part, as "LRT_Tabel: Kop, Kop". */
function parts(tables: readonly TableDifference[]): readonly string[] {
  return inFormulaOrder(tables).map((part) => {
    const cells = part.kind === "changed" ? part.cells.map(({ header }) => header) : [];
    const headers = new Set([...Object.keys(part.layout.formulas ?? {}), ...cells]);
    return `${part.layout.name}: ${[...headers].join(", ")}`;
  });
}

function made(layout: TableLayout, ...headers: readonly string[]): TableDifference {
  const formulas = Object.fromEntries(
    Object.entries(layout.formulas ?? {}).filter(([header]) => headers.includes(header)),
  );
  return { kind: "new", layout: { ...layout, formulas }, rows: [], bars: undefined, frame: null };
}

describe("formulas go in", () => {
  const quota = layoutOf("LRT_Taakstelling");
  const exchange = layoutOf("LRT_Taakruil");

  test("before those that compute with them, also those of another table: Personen telt, then Ruil, then Taakstelling", () => {
    expect(parts([made(quota, "Taakstelling", "Ruil"), made(exchange, "Som", "Personen telt")])).toEqual([
      "LRT_Taakstelling: ",
      "LRT_Taakruil: ",
      "LRT_Taakruil: Personen telt",
      "LRT_Taakstelling: Ruil",
      "LRT_Taakstelling: Taakstelling",
      "LRT_Taakruil: Som",
    ]);
  });

  test("also in rows that are there, whose values go before them: Keer before what adds up with it", () => {
    const renewed = (header: string) => {
      const formula = quota.formulas?.[header];
      if (formula === undefined) throw new Error(header);
      return { row: 0, header, content: formulaContent(formula) };
    };
    const cells = [
      renewed("Beginsaldo"),
      renewed("Mutatie"),
      renewed("Keer"),
      { row: 0, header: "Opvolger vanaf", content: number(1) },
    ];
    const table = changedTable(tableOf("LRT_Taakstelling"), { layout: quota, cells });
    const written = inFormulaOrder([table]).flatMap((part) => (part.kind === "changed" ? part.cells : []));
    expect(written.map(({ header }) => header)).toEqual(["Opvolger vanaf", "Keer", "Mutatie", "Beginsaldo"]);
  });

  test("over older ones after those that read them: the overview first, then Taakstelling, then the Officieel that it reads", () => {
    const older = (layout: TableLayout, ...headers: readonly string[]): TableDifference => {
      const row = layout.columns.map(() => "=1");
      const cells = headers.map((header) => ({ row: 0, header, content: number(1) }));
      const { formulas = {} } = layout;
      const kept = Object.fromEntries(Object.entries(formulas).filter(([header]) => headers.includes(header)));
      const found = tableOf(layout.name, { rows: [row], formulas: [row] });
      return changedTable(found, { layout: { ...layout, formulas: kept }, cells });
    };
    const overview = layoutOf("LRT_Halfjaren");
    // Gemeenten reads Keer; what the older Achterstand read nobody knows, so it goes before all of Taakstelling.
    const tables = [older(quota, "Officieel", "Taakstelling", "Keer"), older(overview, "Achterstand", "Gemeenten")];
    expect(parts(tables).slice(tables.length)).toEqual([
      "LRT_Halfjaren: Achterstand",
      "LRT_Halfjaren: Gemeenten",
      "LRT_Taakstelling: Keer",
      "LRT_Taakstelling: Taakstelling",
      "LRT_Taakstelling: Officieel",
    ]);
  });
});

/** A table of which each column has a formula; of "changed" ones the cells of `renewed` held an older one, and the others were blank. */
function small(
  name: string,
  formulas: Readonly<Record<string, string>>,
  renewed: readonly string[] | null,
  rows = 1,
): TableDifference {
  const columns = Object.keys(formulas);
  const layout: TableLayout = {
    ...layoutOf("LRT_Beleid"),
    name,
    columns,
    formulas: Object.fromEntries(columns.map((header) => [header, { template: formulas[header] ?? "", format: "0" }])),
  };
  if (renewed === null) return { kind: "new", layout, rows: [], bars: undefined, frame: null };
  const row = columns.map((header) => (renewed.includes(header) ? "=1" : ""));
  const lines = Array.from({ length: rows }, (_none, line) => line);
  const written = lines.map(() => row);
  const found = { ...tableOf("LRT_Beleid"), name, headers: columns, rows: written, formulas: written };
  const cells = columns.flatMap((header) => lines.map((line) => ({ row: line, header, content: number(1) })));
  return changedTable(found, { layout, cells });
}

/** The columns as they go in, as "A.X". */
function columnsIn(tables: readonly TableDifference[]): readonly string[] {
  return inFormulaOrder(tables)
    .slice(tables.length)
    .map(({ layout }) => `${layout.name}.${Object.keys(layout.formulas ?? {}).join("+")}`);
}

describe("blank columns go in", () => {
  test("after those that they read in their own row, through as many as there are", () => {
    expect(columnsIn([small("A", { X: "[@Y]", Y: "[@Z]", Z: "1" }, null)])).toEqual(["A.Z", "A.Y", "A.X"]);
  });

  test("after those of another table that they name; a cell of the own row is none of another table", () => {
    const tables = [small("A", { X: "[@Y]", Y: "SUM(B[Z])" }, null), small("B", { Z: "1", Y: "2" }, null)];
    expect(columnsIn(tables)).toEqual(["B.Z", "A.Y", "A.X", "B.Y"]);
  });

  test("each once, also those that read each other all around or themselves", () => {
    expect(columnsIn([small("A", { X: "[@Y]/2", Y: "[@X]*2", Z: "[@Z]" }, null)])).toEqual(["A.Y", "A.X", "A.Z"]);
  });

  test("before renewed ones, whether these read them or not", () => {
    expect(columnsIn([small("A", { X: "1", Y: "2" }, ["X"])])).toEqual(["A.Y", "A.X"]);
    expect(columnsIn([small("A", { X: "[@Y]", Y: "[@X]" }, ["X"])])).toEqual(["A.Y", "A.X"]);
  });

  test("are also those of which one cell of two was blank", () => {
    const table = small("A", { X: "1", Y: "[@Z]", Z: "1" }, ["X", "Y", "Z"], 2);
    if (table.kind === "new") throw new Error("The table is there.");
    const [first = [], second = []] = table.found.rows;
    const formulas = [first, [...second.slice(0, 1), "", ""]];
    // X was renewed; half of Y and Z was blank, and Y computes with Z.
    expect(columnsIn([{ ...table, found: { ...table.found, formulas } }])).toEqual(["A.Z", "A.Y", "A.X"]);
    // Where no formulas were read nothing tells that older ones stand there.
    expect(columnsIn([{ ...table, found: { ...table.found, formulas: null } }])).toEqual(["A.X", "A.Z", "A.Y"]);
  });

  test("are those of which no cell is written too", () => {
    const table = small("A", { X: "[@Y]", Y: "1" }, ["X", "Y"]);
    if (table.kind === "new") throw new Error("The table is there.");
    // Only X is written: it was renewed, so Y leads as if it were blank.
    const cells = table.cells.filter(({ header }) => header === "X");
    expect(columnsIn([{ ...table, cells }])).toEqual(["A.Y", "A.X"]);
  });
});

describe("columns that are renewed go in", () => {
  test("after those that read them, through as many as there are", () => {
    expect(columnsIn([small("A", { X: "1", Y: "[@X]", Z: "[@Y]" }, ["X", "Y", "Z"])])).toEqual(["A.Z", "A.Y", "A.X"]);
  });

  test("in the order of their table when none reads another", () => {
    expect(columnsIn([small("A", { X: "1", Y: "2", Z: "3" }, ["X", "Y", "Z"])])).toEqual(["A.X", "A.Y", "A.Z"]);
  });

  test("after all columns of a table that only reads theirs: what an older formula read is not known", () => {
    const read = small("A", { X: "1", Y: "2" }, ["X", "Y"]);
    const reading = small("B", { V: "1", W: "SUM(A[X])", U: "2" }, ["V", "W", "U"]);
    expect(columnsIn([read, reading])).toEqual(["B.V", "B.W", "B.U", "A.X", "A.Y"]);
  });

  test("as they stand, where two tables read each other: only a column that reads another one comes before it", () => {
    const one = small("A", { X: "1", Y: "SUM(B[W])" }, ["X", "Y"]);
    const other = small("B", { V: "1", W: "SUM(A[X])" }, ["V", "W"]);
    // W reads X and Y reads W.
    expect(columnsIn([one, other])).toEqual(["A.Y", "B.W", "A.X", "B.V"]);
  });

  test("as they stand, where two tables have nothing to do with each other", () => {
    expect(columnsIn([small("A", { X: "1" }, ["X"]), small("B", { V: "1" }, ["V"])])).toEqual(["A.X", "B.V"]);
  });
});
