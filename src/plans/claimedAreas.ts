/**
 * Areas in which an order puts cells of its own, although no key says where: a block, a named cell, a table that is made, a place that
 * the planner chose. What a colleague typed in one between the look and the write must come back.
 */
import type { BlockDifference } from "./blockDifference";
import type { Difference } from "./difference";
import { placedArea } from "./placedArea";
import { HEADER_ROW } from "./tableLayout";
import { touchedCells } from "./touchedCells";
import { areaOf, cellAt, type FoundArea, type WorkbookContent } from "./workbookContent";

export interface ClaimedArea extends FoundArea {
  readonly sheet: string;
  /** The area of the workbook, as it was read, under which obstacles look for what stands in it. */
  readonly area: string;
  /** What stood in it when the plan was made: formulas as their text. */
  readonly known: readonly (readonly unknown[])[];
  /** Names that the order gives to cells of it; those that existed and pointed at nothing apart. */
  readonly names: readonly string[];
  readonly brokenNames: readonly string[];
  /** The table that the order makes of it, if any. */
  readonly table: string | null;
  /** The block of which it is a cell, if any. */
  readonly block: string | null;
  /** False where the order puts nothing: the cell only tells whether the block still stands where it was read. */
  readonly isWritten: boolean;
  /** The name by which the cell is found, if it has one already: it may stand elsewhere by now. What it shows is what was read. */
  readonly pointer: string | null;
  /** The table of which these are new columns, and how many it has of its own: they lie beside it, and move with it. */
  readonly beside: { readonly table: string; readonly width: number } | null;
}

type Claim = Omit<ClaimedArea, "known" | "area">;

const bare = {
  names: [],
  brokenNames: [],
  table: null,
  block: null,
  isWritten: true,
  pointer: null,
  beside: null,
} as const;

export function claimedAreas(difference: Difference, content: WorkbookContent): readonly ClaimedArea[] {
  const onSheet = (claim: Claim): ClaimedArea => ({
    ...claim,
    area: areaOf.sheet(claim.sheet),
    known: knownCells(claim, content),
  });
  return [
    ...ofTables(difference).map(onSheet),
    ...ofColumns(difference, content),
    ...difference.blocks.flatMap((block) => ofBlock(block, content, onSheet)),
    ...ofPointers(difference).map(onSheet),
    ...difference.pointers.flatMap((pointer) => renewedPointer(pointer, content)),
    ...difference.placed.map((placed): ClaimedArea => {
      const area = areaOf.placed(placed);
      const known = content.areas.get(area)?.cells ?? [];
      return { ...bare, sheet: placed.sheet, ...placedArea(placed), area, known };
    }),
  ];
}

function ofTables({ tables }: Difference): readonly Claim[] {
  return tables.flatMap((table) => {
    if (table.kind !== "new") return [];
    const { name, sheet, columns } = table.layout;
    const rows = HEADER_ROW + 1 + Math.max(1, table.rows.length);
    return [{ ...bare, sheet, row: 0, column: 0, rows, columns: columns.length, table: name }];
  });
}

/** Columns that a table gets, over all of its rows. */
function ofColumns({ tables }: Difference, { areas }: WorkbookContent): readonly ClaimedArea[] {
  return tables.flatMap((table) => {
    if (table.kind === "new" || table.addedColumns.length === 0) return [];
    const { id, sheet, row, column: first, headers, rows: body, hasTotals } = table.found;
    const [area, column] = [areaOf.right(table.found), first + headers.length];
    const size = { rows: 1 + body.length + (hasTotals ? 1 : 0), columns: table.addedColumns.length };
    const known = Array.from({ length: size.rows }, (_row, down) =>
      Array.from({ length: size.columns }, (_column, right) => cellAt(areas.get(area), row + down, column + right)),
    );
    return [{ ...bare, sheet, row, column, ...size, area, known, beside: { table: id, width: headers.length } }];
  });
}

/** A block that is made takes a whole area; one that is there gets single cells, and is known by what stands around them. */
function ofBlock(
  difference: BlockDifference,
  { areas }: WorkbookContent,
  onSheet: (claim: Claim) => ClaimedArea,
): readonly ClaimedArea[] {
  const { block, found, missingNames, brokenNames } = difference;
  const { anchor, contents, sheet, row, column, older } = block;
  const isBroken = (name: string): boolean => brokenNames.includes(name);
  if (found === null) {
    const names = missingNames.filter((name) => !isBroken(name));
    const size = { rows: contents.length, columns: contents[0]?.length ?? 0 };
    return [onSheet({ ...bare, sheet, row, column, ...size, names, brokenNames })];
  }
  const present = areas.get(areaOf.block(anchor))?.cells ?? older?.present ?? [];
  return touchedCells(difference, present).map(({ names, isWritten, ...cell }) => ({
    ...bare,
    block: anchor,
    isWritten,
    names: names.filter((name) => !isBroken(name)),
    brokenNames: names.filter(isBroken),
    sheet: found.sheet,
    row: found.row + cell.row,
    column: found.column + cell.column,
    rows: 1,
    columns: 1,
    area: areaOf.sheet(found.sheet),
    known: [[present[cell.row]?.[cell.column] ?? ""]],
  }));
}

/** A cell that has its name already: what people choose there, such as the key on Start, is theirs as well. */
function renewedPointer(
  { pointer: { name }, place, hasName }: Difference["pointers"][number],
  { pointers }: WorkbookContent,
): readonly ClaimedArea[] {
  if (!hasName) return [];
  const { sheet, row, column } = place;
  const known = [[pointers.get(name)?.value ?? ""]];
  return [{ ...bare, sheet, row, column, rows: 1, columns: 1, area: areaOf.sheet(sheet), known, pointer: name }];
}

/** The label to the left comes along. */
function ofPointers({ pointers }: Difference): readonly Claim[] {
  return pointers.flatMap(({ pointer: { name }, place, hasName, isBroken }) => {
    if (hasName) return [];
    const names = isBroken ? { names: [], brokenNames: [name] } : { names: [name], brokenNames: [] };
    const { sheet, row, column } = place;
    return [{ ...bare, sheet, row, column: column - 1, rows: 1, columns: 2, ...names }];
  });
}

function knownCells(
  { sheet, row, column, rows, columns }: Claim,
  { areas, tables }: WorkbookContent,
): readonly (readonly unknown[])[] {
  const beside = tables.filter((table) => table.sheet === sheet).map((table) => areaOf.right(table));
  const sources = [areaOf.sheet(sheet), ...beside].map((name) => areas.get(name));
  const shown = (line: number, place: number): unknown =>
    sources.map((source): unknown => cellAt(source, line, place)).find((cell) => cell !== "") ?? "";
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, right) => shown(row + down, column + right)),
  );
}
