import type { Expression } from "../formula/parse";
import { type StructuredReference, structuredOf } from "../formula/structured";
import { type CellArea, overlaps, parseLocalAddress, splitAddress } from "./cellArea";
import type { SheetInfo, TableArea } from "./gridModel";

/** What a reference in a formula may point at. */
export interface ReferenceSpace {
  readonly sheets: readonly SheetInfo[];
  readonly names: ReadonlyMap<string, string>;
  readonly tables: readonly TableArea[];
}

/** The cells that "A1:B2", "Blad!A1", a name, "Tabel[Kolom]" or "Tabel[#All]" stands for; null when nothing does. */
export function resolveReference(text: string, sheetId: string, space: ReferenceSpace): CellArea | null {
  const { sheet, address } = splitAddress(text);
  const target =
    sheet === null ? sheetId : space.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.id;
  const local = parseLocalAddress(address);
  if (local !== null) return target === undefined ? null : { sheetId: target, ...local };
  const structured = structuredOf(text);
  if (structured !== null) {
    const table = tableNamed(structured.table ?? "", space.tables);
    return table === undefined ? null : tablePart(table, structured);
  }
  const table = tableNamed(text, space.tables);
  if (table !== undefined) return bodyOf(table);
  const formula = [...space.names].find(([name]) => name.toLowerCase() === text.toLowerCase())?.[1];
  return formula === undefined ? null : resolveReference(formula.replace(/^=/u, ""), sheetId, space);
}

/** Every reference in a formula, as text. */
export function referencesIn(tree: Expression): readonly string[] {
  switch (tree.kind) {
    case "reference":
      return [tree.text];
    case "call":
      return tree.parameters.flatMap((parameter) => (parameter === null ? [] : referencesIn(parameter)));
    case "unary":
      return referencesIn(tree.operand);
    case "binary":
      return [...referencesIn(tree.left), ...referencesIn(tree.right)];
    default:
      return [];
  }
}

export function tableNamed(name: string, tables: readonly TableArea[]): TableArea | undefined {
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

export function tableAround(cell: CellArea, tables: readonly TableArea[]): TableArea | undefined {
  return tables.find(({ area }) => overlaps(area, cell));
}

/** A table without rows still has one blank row. */
function bodyOf({ area }: TableArea): CellArea {
  return { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) };
}

/** The part of a table that a reference means, in every row for [#This Row]; null when the table has no such part. */
export function tablePart(table: TableArea, { rows, columns }: StructuredReference): CellArea | null {
  if (rows === "totals") return null;
  const area = rows === "all" ? table.area : rows === "headers" ? { ...table.area, rows: 1 } : bodyOf(table);
  if (columns === null) return area;
  const [first, last] = [columns.first, columns.last].map((name) => columnAt(table, name));
  if (first === undefined || last === undefined || first < 0 || last < 0) return null;
  return { ...area, column: area.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
}

function columnAt(table: TableArea, name: string): number {
  return table.columns.findIndex((candidate) => candidate.toLowerCase() === name.toLowerCase());
}
