/** The cells of figures, told from those of headers and remarks, and without the word behind them that says what they count. */
import { type Cell, textOf } from "../cells/cell";
import { countsIn, unitBehind, type UnitFigure } from "../cells/unitBehind";
import type { FigureKind } from "../headers/figureWords";

const LONGEST_FIGURE = 80;

/** A written number that is no year, with its unit or without. */
export function isNumber(cell: unknown): boolean {
  if (typeof cell === "number") return !isYear(cell);
  const text = textOf(cell);
  if (text.length > LONGEST_FIGURE) return false;
  const number = unitBehind(text)?.number ?? text;
  return /^[(+−–-]?\d[\d., ]*[*¹²³)-]*$/u.test(number) && !/^(?:19|20)\d{2}\*{0,2}$/u.test(number);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** The unit behind a number, where it is one of the figure that is wanted. */
export function unitOf(cell: Cell | undefined, wanted: FigureKind): string | null {
  return unitFigure(cell, wanted)?.unit ?? null;
}

/** The cell without such a unit; any other as it is. */
export function withoutUnit(cell: Cell | undefined, wanted: FigureKind): Cell | undefined {
  return unitFigure(cell, wanted)?.number ?? cell;
}

function unitFigure(cell: Cell | undefined, wanted: FigureKind): UnitFigure | null {
  const found = typeof cell === "string" ? unitBehind(textOf(cell)) : null;
  return found !== null && countsIn(found.unit, wanted) ? found : null;
}
