/** Which cells of a sheet do not show what they say: numbers that become ####, words cut off by what stands beside or below them. */

export interface FittedCell {
  readonly text: string;
  /** Numbers and dates: they never run on over the cell beside them. */
  readonly isNumber: boolean;
  readonly wraps: boolean;
  readonly side: "left" | "center" | "right";
  /** Nothing stands in it, no formula either: words beside it may run on over it. */
  readonly isBlank: boolean;
  readonly font: CellFont;
}

export interface CellFont {
  /** In pixels. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

export interface FittedSheet {
  /** Widths of columns and heights of rows, in pixels; 0 is hidden. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** From A1 on; a row may end early. */
  readonly cells: readonly (readonly FittedCell[])[];
  /** How wide a text is in a font, in pixels. */
  readonly measure: (text: string, font: CellFont) => number;
}

export interface CutOffCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** `number`: shows ####. `neighbour`: stops at the next cell. `word`: one word is broken in two. `height`: the row is too low for its lines. */
  readonly why: "number" | "neighbour" | "word" | "height";
}

/** What a grid keeps free at the sides of a cell, together. */
const AROUND = 4;
const LINE_PER_SIZE = 1.15;

/** @returns What is cut off, row by row. Hidden rows and columns are passed over. */
export function cutOffCells(sheet: FittedSheet): readonly CutOffCell[] {
  return sheet.cells.flatMap((line, row) =>
    line.flatMap((cell, column): CutOffCell[] => {
      if (cell.text === "" || (sheet.columns[column] ?? 0) === 0 || (sheet.rows[row] ?? 0) === 0) return [];
      const why = reasonOf(sheet, row, column, cell);
      return why === null ? [] : [{ row, column, text: cell.text, why }];
    }),
  );
}

function reasonOf(sheet: FittedSheet, row: number, column: number, cell: FittedCell): CutOffCell["why"] | null {
  const width = (sheet.columns[column] ?? 0) - AROUND;
  const wide = (text: string): number => sheet.measure(text, cell.font);
  if (cell.isNumber) return wide(cell.text) > width ? "number" : null;
  const paragraphs = cell.text.split("\n");
  if (!cell.wraps) {
    const widest = Math.max(...paragraphs.map(wide));
    return widest > roomOf(sheet, row, column, cell.side) - AROUND ? "neighbour" : null;
  }
  if (cell.text.split(/\s+/u).some((word) => wide(word) > width)) return "word";
  const lines = paragraphs.reduce((sum, text) => sum + linesOf(text, width, wide), 0);
  return lines * cell.font.size * LINE_PER_SIZE > (sheet.rows[row] ?? 0) + 1 ? "height" : null;
}

/** The width of a cell with the blank cells over which its words run on. */
function roomOf({ columns, cells }: FittedSheet, row: number, column: number, side: FittedCell["side"]): number {
  const own = columns[column] ?? 0;
  const beside = (step: 1 | -1): number => {
    let room = 0;
    for (let next = column + step; next >= 0; next += step) {
      const cell = cells[row]?.[next];
      // Beyond the last cell there is room as far as the screen goes.
      if (cell === undefined) return step === 1 ? Infinity : room;
      if (!cell.isBlank) return room;
      room += columns[next] ?? 0;
    }
    return room;
  };
  if (side === "left") return own + beside(1);
  if (side === "right") return own + beside(-1);
  return own + 2 * Math.min(beside(1), beside(-1));
}

/** How many lines words take that are broken between words. */
function linesOf(text: string, width: number, wide: (text: string) => number): number {
  let lines = 1;
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && wide(longer) > width) {
      lines += 1;
      line = word;
    } else line = longer;
  }
  return lines;
}
