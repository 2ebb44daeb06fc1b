/**
 * Lines that a planner wants added up and that are no pieces of one whole: their sub-total, an older version, a part of another line, or the same
 * piece twice. A sum with one of them in it is wrong, whatever else it holds; so it is refused, with the line.
 */
import { problem, type Problem } from "../../text/result";
import { type SourceLine, textOf } from "../cells/cell";
import type { Message, ReadingAnswers } from "../reading";
import type { ColumnHeader } from "../table/blockHeaders";
import type { Entry } from "../table/entry";
import { folded, namesOf } from "./chooseColumn";
import { ALL_TOGETHER } from "./summedRows";

interface ReadLines {
  readonly reading: { readonly headers: readonly ColumnHeader[]; readonly entries: readonly Entry[] };
}

const NO_PIECE =
  /(?<!\p{L})(?:(?:sub|eind|deel|tussen)?tota(?:al|len)|som|samen|alle|w\.? ?v\.?|waarvan|waaronder|oud|oude|concept|ontwerp|voorstel|vervalt|vervallen|afgewezen|alternatief|variant|scenario|optie|provincie|reserve)(?!\p{L})/iu;

/** @param messages Those of the sums: their lines were added up. */
export function notPieces(
  parts: readonly ReadLines[],
  messages: readonly Message[],
  { values = new Map() }: Pick<ReadingAnswers, "values">,
): readonly Problem[] {
  const asked = [...values].flatMap(([name, value]) => (value === ALL_TOGETHER ? [folded(name)] : []));
  return messages
    .filter((one) => one.problem.code === "reading.linesTogether")
    .flatMap(({ lines }) => {
      const pieces = parts.flatMap((part) => piecesIn(part, lines, asked));
      const wrong = pieces.find((one) => isNoPiece(one, pieces)) ?? pieces.find((one) => isSum(one, pieces));
      if (wrong === undefined) return [];
      const { name, line, text, count } = wrong;
      return [problem("reading.notPieces", { name, line: String(line), text: text === "" ? "–" : text, count })];
    });
}

interface Piece {
  readonly name: string;
  readonly line: number;
  readonly text: string;
  readonly count: number;
}

function piecesIn({ reading }: ReadLines, lines: readonly number[], asked: readonly string[]): readonly Piece[] {
  const header = reading.headers.find((one) => namesOf(one).some((name) => asked.includes(folded(name))));
  if (header === undefined) return [];
  const textIn = ({ cells }: SourceLine): string => textOf(cells[header.column] ?? null).trim();
  return reading.entries.flatMap(({ line, subject, figure }) =>
    lines.includes(line.line) && figure.kind === "count"
      ? [{ name: subject.text, line: line.line, text: textIn(line), count: figure.count }]
      : [],
  );
}

function isNoPiece({ line, text }: Piece, all: readonly Piece[]): boolean {
  const isTwice = all.some((one) => one.line < line && folded(one.text) === folded(text));
  return text === "" || NO_PIECE.test(text) || isTwice;
}

/** 500, 300 and 800: the last one is what the others are together. */
function isSum(piece: Piece, all: readonly Piece[]): boolean {
  const others = all.filter((one) => one !== piece);
  const sum = others.reduce((total, { count }) => total + count, 0);
  return others.length > 1 && sum > 0 && sum === piece.count;
}
