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
