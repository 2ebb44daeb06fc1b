import { cellText } from "../../../src/plans/cellText";
import { isTextFormula } from "../../../src/plans/schema/formulaSkeleton";
import { namedTables } from "../../../src/plans/schema/namedTables";
import { olderFormulas } from "../../../src/plans/schema/olderFormulas";
import { areaOf, type FoundTable, type WorkbookContent } from "../../../src/plans/workbookContent";
import type { GoldenName } from "../../golden/loadWorkbook";
import { goldenContent } from "./goldenContent";

const full = goldenContent("0.2.0-full");

/** Every formula in a table of ours that is not known as one of 0.2.0's, as "Tabel[Kop]: formule". */
function unknownFormulas(content: WorkbookContent): readonly string[] {
  const older = olderFormulas(content);
  return namedTables(content).flatMap((own) => [
    ...(own.table.formulas ?? []).flatMap((cells, line) =>
      cells.flatMap((cell, place) => {
        const header = own.table.headers[place] ?? "";
        if (typeof cell !== "string" || !cell.startsWith("=") || isTextFormula(cell)) return [];
        return older.isInTable(own, header, line, cell) ? [] : [`${own.name}[${header}]: ${cell}`];
      }),
    ),
    ...(content.areas.get(areaOf.right(own.table))?.cells ?? []).flatMap((cells, line) =>
      cells.flatMap((cell, place) => {
        if (typeof cell !== "string" || !cell.startsWith("=")) return [];
        const label = cellText(cells[place - 1]);
        return older.isBeside(own, label, own.table.row + line, cell) ? [] : [`${own.name} ${label}: ${cell}`];
      }),
    ),
  ]);
}

test.each<readonly [GoldenName, readonly string[]]>([
  [
    "0.2.0-full",
    [
      "LRT_Taakstelling[Percentage]: =ROUND($N51/$G51,2)",
      "LRT_DrieOpgaven : =LRT.BIJDRAGE($C$6:$E$55,$F$6:$H$55)",
      'LRT_Bezetting : =LRT.BEZETTING(IF($R$5="",0,$R$5),$C$6:$C$13,$D$6:$D$13,$E$6:$E$13,$R$6)',
    ],
  ],
  ["0.2.0-mergers", []],
])("every formula of %s is known, except those of a person and answers that fill cells", (name, others) => {
  expect([...unknownFormulas(goldenContent(name))].sort()).toEqual([...others].sort());
});

function quota(content: WorkbookContent): FoundTable {
  const found = content.tables.find(({ name }) => name === "LRT_Taakstelling");
  if (found === undefined) throw new Error("There is no such table.");
  return found;
}

/** Whether a formula in the first row of the quota table is known. */
function isKnown(header: string, formula: string, content: WorkbookContent = full): boolean {
  const older = olderFormulas(content);
  const own = older.named(quota(content));
  return own !== null && older.isInTable(own, header, 0, formula);
}

test.each([
  ["Opgave", "=$E6-$F6", true],
  ["Opgave", "=E6-F6", true],
  ["Opgave", "=Taakstelling!$E6-Taakstelling!$F6", true],
  // The same words about other columns, about another row, about another sheet.
  ["Opgave", "=$F6-$E6", false],
  ["Opgave", "=$E6-$G6", false],
  ["Opgave", "=$E7-$F7", false],
  ["Opgave", "='Mijn overzicht'!$E6-$F6", false],
  // A column of a person.
  ["Opgave", "=$E6-$AR6", false],
  ["Ruil", "=SUMIFS(Taakruil!$C:$C,Taakruil!$B:$B,$A6,Taakruil!$E:$E,$C6)", true],
  ["Ruil", "=SUMIFS(Taakruil!$C:$C,Taakruil!$A:$A,$B6,Taakruil!$E:$E,$C6)", false],
  ["Ruil", "=SUMIFS(Notities!$C:$C,Notities!$B:$B,$A6,Notities!$E:$E,$C6)", false],
  ["Percentage", "=ROUND($N6/$G6,2)", false],
  ["Naam", "=$E6-$F6", false],
])("%s %s: %s", (header, formula, known) => {
  expect(isKnown(header, formula)).toBe(known);
});

test("a formula is known wherever its table, its columns and its rows stand by now", () => {
  const table = quota(full);
  const moved: FoundTable = { ...table, sheet: "Elders", row: 9, column: 2 };
  const content = { ...full, tables: full.tables.map((other) => (other === table ? moved : other)) };
  expect(isKnown("Opgave", "=$G11-$H11", content)).toBe(true);
  expect(isKnown("Opgave", "=$E6-$F6", content)).toBe(false);
  const swapped: FoundTable = {
    ...table,
    headers: table.headers.map((header) =>
      header === "Beginsaldo" ? "Realisatie" : header === "Realisatie" ? "Beginsaldo" : header,
    ),
  };
  const reordered = { ...full, tables: full.tables.map((other) => (other === table ? swapped : other)) };
  expect(isKnown("Opgave", "=$E6-$N6", reordered)).toBe(true);
});

test("a column in which two tables of ours stand is not known for either", () => {
  const exchange = full.tables.find(({ name }) => name === "LRT_Taakruil");
  const lower = full.tables.find(({ name }) => name === "LRT_Bijstelling");
  const content = {
    ...full,
    tables: full.tables.map((table) =>
      table === lower && exchange ? { ...table, sheet: "Taakruil", row: 40 } : table,
    ),
  };
  expect(isKnown("Ruil", "=SUMIFS(Taakruil!$C:$C,Taakruil!$B:$B,$A6,Taakruil!$E:$E,$C6)", content)).toBe(false);
});

describe("a formula of one row says nothing of another row, column or table", () => {
  const older = olderFormulas(full);
  const own = older.named(quota(full));
  const isIn = (header: string, line: number, formula: string): boolean =>
    own !== null && older.isInTable(own, header, line, formula);

  test("of which its own line is another: row 6 is the first one", () => {
    expect(isIn("Opgave", 0, "=$E6-$F6")).toBe(true);
    expect([isIn("Opgave", 1, "=$E7-$F7"), isIn("Opgave", 1, "=$E6-$F6")]).toEqual([true, false]);
    expect([isIn("Opgave", 0, "=$E7-$F7"), isIn("Opgave", 0, "=$E6-$F7")]).toEqual([false, false]);
    // Line 66 holds the figure of line 6 twice.
    expect([isIn("Opgave", 0, "=$E66-$F66"), isIn("Opgave", 60, "=$E66-$F66")]).toEqual([false, true]);
  });

  test("of which the column is another", () => {
    expect([isIn("Opgave", 0, "=$E6-$F6"), isIn("Eindsaldo", 0, "=$E6-$F6")]).toEqual([true, false]);
    expect([isIn("Naam", 2, "=$E8-$F8"), isIn("Opgave", 2, "=$E8-$F8")]).toEqual([false, true]);
  });

  test("of which the table is another", () => {
    const exchange = older.named(full.tables.find(({ name }) => name === "LRT_Taakruil") ?? quota(full));
    if (exchange === null) throw new Error("There is no exchange.");
    const verdict = '=IF($F6=0,"OK","FOUT: ruil sluit niet")';
    expect(exchange.name).toBe("LRT_Taakruil");
    expect([older.isInTable(exchange, "Oordeel", 0, verdict), isIn("Oordeel", 0, verdict)]).toEqual([true, false]);
    expect([isIn("Opgave", 3, "=$E9-$F9"), older.isInTable(exchange, "Opgave", 3, "=$E9-$F9")]).toEqual([true, false]);
  });

  test("of a person keeps being theirs when it is asked again", () => {
    expect([isIn("Opgave", 5, "=1+1"), isIn("Opgave", 5, "=1+1")]).toEqual([false, false]);
  });
});

test("a table that is not in the workbook, or is of somebody else, has no name of ours", () => {
  const older = olderFormulas(full);
  expect(older.named({ ...quota(full), id: "elders" })).toBeNull();
  expect(older.named(quota(full))?.name).toBe("LRT_Taakstelling");
});

describe("a formula beside a table", () => {
  const older = olderFormulas(full);
  const table = full.tables.find(({ name }) => name === "LRT_Woningen");
  const own = table === undefined ? null : older.named(table);
  const isBeside = (label: string, formula: string): boolean => own !== null && older.isBeside(own, label, 10, formula);
  // X7 holds the province and X8 the half-year.
  const sum = "=SUMIFS(Woningen!$E:$E,Woningen!$D:$D,$X$7,Woningen!$C:$C,$X$8)";

  test("is known by its label and by what it adds up", () => {
    expect(isBeside("Opgave", sum)).toBe(true);
    expect(isBeside("Opgave", "=SUMIFS($E:$E,$D:$D,$X$7,$C:$C,$X$8)")).toBe(true);
    expect(isBeside("Personen elders", sum)).toBe(false);
    expect(isBeside("Mijn som", sum)).toBe(false);
    expect(isBeside("Opgave", sum.replaceAll("$E:$E", "$F:$F"))).toBe(false);
    expect(isBeside("Opgave", sum.replace("$X$7", "$X$8"))).toBe(false);
    expect(isBeside("Opgave", sum.replace("$X$7", "$AZ$7"))).toBe(false);
  });

  test("that names a municipality itself is of a person, and one beside a table without a block too", () => {
    expect(isBeside("Opgave", `${sum}+SUMIFS(Woningen!$E:$E,Woningen!$A:$A,"GM0344")`)).toBe(false);
    const quotaTable = older.named(quota(full));
    expect(quotaTable !== null && older.isBeside(quotaTable, "Opgave", 10, sum)).toBe(false);
  });
});

describe("a formula in a cell with a name", () => {
  const total = '=SUMIFS(Besluit!$F:$F,Besluit!$A:$A,Start!$B$5,Besluit!$B:$B,"NL",Besluit!$D:$D,"totaal")';
  const isNamed = (name: string, formula: string, content = full): boolean =>
    olderFormulas(content).isNamed(name, formula);

  test("is known as the total when it adds up the decision that counts, on its own sheet or named with it", () => {
    expect([isNamed("LRT_Totaal", total), isNamed("LRT_Totaal", total.replace("Start!", ""))]).toEqual([true, true]);
    // B6 is the key and not the decision; B is the area and not the places.
    expect(isNamed("LRT_Totaal", total.replace("$B$5", "$B$6"))).toBe(false);
    expect(isNamed("LRT_Totaal", total.replace("$F:$F", "$B:$B"))).toBe(false);
    expect(isNamed("LRT_Totaal", total.replace('"NL"', '"PV24"'))).toBe(false);
  });

  test("is not known in a cell with another name, nor where no cell has it", () => {
    expect(isNamed("LRT_ActiefBesluit", total)).toBe(false);
    const pointers = new Map([...full.pointers].filter(([name]) => name !== "LRT_Totaal"));
    expect(isNamed("LRT_Totaal", total, { ...full, pointers })).toBe(false);
  });
});
