/** Which cells ask for what changed without naming its cells: Excel does not follow those by itself. */
import { isFormula } from "./isFormula";
import type { OrderKind } from "./order";
import type { FoundArea } from "./workbookContent";

/** What changed: the active decision or a key, or the inhabitants that a planner keeps. */
export type Dirt = "context" | "inhabitants" | "both";

/** Cells on a sheet that must be computed again. */
export interface StaleArea extends FoundArea {
  readonly sheetId: string;
}

const READING = {
  context: ["VERDEEL", "SPREIDING", "BESLUIT", "CAPACITEIT", "OPGAVE", "SLEUTEL"],
  inhabitants: ["VERDEEL", "OPGAVE", "SLEUTEL", "INWONERS", "TAAKSTELLING"],
} as const;

const patternOf = (names: readonly string[]): RegExp => new RegExp(`\\bLRT\\.(?:${names.join("|")})\\s*\\(`, "iu");

const PATTERNS: Readonly<Record<Dirt, RegExp>> = {
  context: patternOf(READING.context),
  inhabitants: patternOf(READING.inhabitants),
  both: patternOf([...READING.context, ...READING.inhabitants]),
};

/** What an order makes stale; null when Excel follows everything by itself. */
export function dirtOf(kind: OrderKind): Dirt | null {
  if (kind === "decision") return "context";
  if (kind === "inhabitants") return "inhabitants";
  return kind === "update" ? "both" : null;
}

/**
 * The cells to compute again, as few and large areas as there are: what stands below each other is one.
 *
 * @param formulas What stands in an area of a sheet; a formula as its text, which may hold line breaks.
 */
export function dirtyAreas(
  area: FoundArea,
  formulas: readonly (readonly unknown[])[],
  dirt: Dirt,
): readonly FoundArea[] {
  const pattern = PATTERNS[dirt];
  const isDirty = (content: unknown): boolean => isFormula(content) && pattern.test(content);
  const areas: FoundArea[] = [];
  for (let column = 0; column < area.columns; column += 1) {
    let first = -1;
    for (let row = 0; row <= formulas.length; row += 1) {
      const isOne = row < formulas.length && isDirty(formulas[row]?.[column]);
      if (isOne && first < 0) first = row;
      if (!isOne && first >= 0) {
        areas.push({ row: area.row + first, column: area.column + column, rows: row - first, columns: 1 });
        first = -1;
      }
    }
  }
  return areas;
}

/** How many of these formulas read what changed. */
export function dirtyCount(formulas: readonly (readonly unknown[])[], dirt: Dirt): number {
  const columns = formulas[0]?.length ?? 0;
  return cellsIn(dirtyAreas({ row: 0, column: 0, rows: formulas.length, columns }, formulas, dirt));
}

export function cellsIn(areas: readonly FoundArea[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
