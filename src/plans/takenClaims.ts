/** Areas that an order wrote in and in which somebody had put something since it looked. */
import type { ClaimedArea } from "./claimedAreas";
import { type FoundArea, type FoundCells, type WorkbookContent } from "./workbookContent";

/** A claimed area with what stood in it right before the order wrote: formulas as their text. */
export interface SeenClaim {
  readonly claim: ClaimedArea;
  readonly stood: Rows;
  /** What it showed: of a cell that has a name that is what is known. */
  readonly shown?: Rows;
  /** How its cells looked, in en-US codes. */
  readonly formats?: Rows;
}

type Rows = readonly (readonly unknown[])[];

/** @param range What was read of the area; null on a sheet that was made only then, which held what was known. */
export function seenClaim(
  claim: ClaimedArea,
  range: Readonly<Record<"formulas" | "values" | "numberFormat", Rows>> | null,
): SeenClaim {
  if (range === null) return { claim, stood: claim.known, shown: claim.known };
  return { claim, stood: range.formulas, shown: range.values, formats: range.numberFormat };
}

export function takenClaims(seen: readonly SeenClaim[]): readonly SeenClaim[] {
  return seen.filter(({ claim: { known, pointer }, stood, shown }) =>
    (pointer === null ? stood : (shown ?? stood)).some((row, line) =>
      row.some((cell, place) => cell !== (known[line]?.[place] ?? "")),
    ),
  );
}

/** The workbook with what stood in these areas, so that a plan meets it as it would have, had it looked at that moment. */
export function withClaims(content: WorkbookContent, seen: readonly SeenClaim[]): WorkbookContent {
  return seen.reduce<WorkbookContent>((held, { claim, stood, shown }) => {
    if (claim.pointer !== null) return withPointer(held, claim.pointer, shown?.[0]?.[0]);
    const cells: FoundCells = { row: claim.row, column: claim.column, cells: stood };
    const sheets = held.sheets.map((sheet) =>
      sheet.name.toLowerCase() === claim.sheet.toLowerCase() && stood.flat().some((cell) => cell !== "")
        ? { ...sheet, used: around(sheet.used, claim) }
        : sheet,
    );
    return { ...held, sheets, areas: new Map([...held.areas, [claim.area, over(held.areas.get(claim.area), cells)]]) };
  }, content);
}

function withPointer(content: WorkbookContent, name: string, value: unknown): WorkbookContent {
  const found = content.pointers.get(name);
  return found === undefined
    ? content
    : { ...content, pointers: new Map([...content.pointers, [name, { ...found, value }]]) };
}

function around(one: FoundArea | null, other: FoundArea): FoundArea {
  if (one === null) return other;
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Both areas in one; where they share a cell the later one counts. */
function over(earlier: FoundCells | undefined, later: FoundCells): FoundCells {
  if (earlier === undefined) return later;
  const area = around(sized(earlier), sized(later));
  const { rows, columns } = sized(later);
  const cellFor = (row: number, column: number): unknown => {
    const isLater =
      row >= later.row && row < later.row + rows && column >= later.column && column < later.column + columns;
    const { row: top, column: left, cells } = isLater ? later : earlier;
    return cells[row - top]?.[column - left] ?? "";
  };
  const cells = Array.from({ length: area.rows }, (_row, down) =>
    Array.from({ length: area.columns }, (_column, right) => cellFor(area.row + down, area.column + right)),
  );
  return { row: area.row, column: area.column, cells };
}

function sized({ row, column, cells }: FoundCells): FoundArea {
  return { row, column, rows: cells.length, columns: Math.max(0, ...cells.map((line) => line.length)) };
}
