import { inFormulaOrder } from "../../src/plans/formulaOrder";
import { formulaContent, type TableDifference } from "../../src/plans/tableDifference";
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
  return { kind: "new", layout: { ...layout, formulas }, rows: [], bars: undefined };
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

  test("each once, all of them, and those that compute with each other as they come", () => {
    const formulas = {
      Plekken: { template: "[@Dubbel]/2", format: "0" },
      Dubbel: { template: "LRT_Proef[[Plekken]]*2", format: "0" },
      Gelezen: { template: "1", format: "0" },
    };
    const proof: TableLayout = { ...changedTable(tableOf("LRT_Beleid")).layout, formulas };
    expect(parts([{ kind: "new", layout: proof, rows: [], bars: undefined }])).toEqual([
      "LRT_Proef: ",
      "LRT_Proef: Dubbel",
      "LRT_Proef: Plekken",
      "LRT_Proef: Gelezen",
    ]);
  });
});
