import type { Expression } from "../formula/parse";
import { type CellArea, parseLocalAddress, splitAddress } from "./cellArea";
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
  const structured = /^([^[]+)\[(.*)\]$/u.exec(text);
  if (structured !== null) return tablePart(structured[1] ?? "", structured[2] ?? "", space.tables);
  const table = space.tables.find(({ name }) => name.toLowerCase() === text.toLowerCase());
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

function bodyOf({ area }: TableArea): CellArea {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function tablePart(tableName: string, inside: string, tables: readonly TableArea[]): CellArea | null {
  const table = tables.find(({ name }) => name.toLowerCase() === tableName.toLowerCase());
  if (table === undefined) return null;
  const parts = inside.includes("[") ? [...inside.matchAll(/\[([^\]]*)\]/gu)].map((match) => match[1] ?? "") : [inside];
  const special = parts.find((part) => part.startsWith("#"))?.toLowerCase();
  const name = parts.find((part) => !part.startsWith("#"));
  const rows = special === "#all" ? table.area : special === "#headers" ? { ...table.area, rows: 1 } : bodyOf(table);
  if (name === undefined) return rows;
  const column = table.columns.findIndex((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return column < 0 ? null : { ...rows, column: rows.column + column, columns: 1 };
}
