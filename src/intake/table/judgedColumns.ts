import { type SourceLine, textOf } from "../cells/cell";
import { periodOfCell } from "../cells/period";
import { readFigure } from "../cells/readFigure";
import { columnRole } from "../headers/columnRole";
import type { HeaderVerdict } from "../headers/figureHeader";
import type { FigureKind } from "../headers/figureWords";
import type { ReadingOrder } from "../reading";
import type { JudgedColumn } from "../rules/chooseColumn";
import { withHalf } from "../rules/periodFits";
import { isVersion } from "../headers/figureVersion";
import { isOpenFigure } from "../rules/openFigure";
import type { Block } from "./blocks";
import { type ColumnHeader, verdictOf } from "./blockHeaders";
import { isNumber } from "./figureCells";
import { isSubject, type SubjectColumns } from "./subjectColumns";

/** The columns that may hold the figure, each with what its header means and whether numbers stand in it. */
export function judgedColumns(
  block: Block,
  headers: readonly ColumnHeader[],
  wanted: FigureKind,
  { order, subjects }: { readonly order: ReadingOrder; readonly subjects: SubjectColumns },
): readonly JudgedColumn[] {
  const texts = headers.map(({ text }) => text);
  const beside = {
    texts,
    areProvinces: headers.some(({ column, text }) => isSubject(column, subjects) && /provinc/iu.test(text)),
    isNamed: headers.some((header) => verdictOf(header, wanted).fit === "sure"),
  };
  const verdictIn = (header: ColumnHeader): HeaderVerdict => {
    const verdict = verdictOf(header, wanted);
    const isOpen = isOpenFigure(header.text, verdict.fit, wanted, beside);
    return {
      ...verdict,
      ...(isOpen && { fit: "unsure" as const }),
      periods: withHalf(verdict.periods, verdict.half, order),
    };
  };
  const others = headers.filter(({ column }) => !isSubject(column, subjects));
  const areWithout = !others.some(({ column }) => hasNumbers(block.lines, column));
  return others
    .map((header) => {
      const verdict = verdictIn(header);
      const mayHold = verdict.fit === "sure" || (areWithout && header.text === "");
      const isRead = hasNumbers(block.lines, header.column) || (mayHold && holdsNumbers(block, header));
      return { header, verdict, hasNumbers: isRead, isVersion: isVersion(header.text, wanted) };
    })
    .filter(
      ({ header, verdict }) =>
        columnRole(header.own) === null || !(verdict.fit === "other" || isOfPeriods(block, header)),
    );
}

/** "Jaar taakstelling" with nothing but years below it. */
function isOfPeriods({ lines }: Block, { own, column }: ColumnHeader): boolean {
  const filled = lines.filter(({ cells }) => textOf(cells[column] ?? null) !== "");
  return (
    columnRole(own) === "period" &&
    filled.length > 1 &&
    filled.every(({ cells }) => periodOfCell(cells[column]) !== null)
  );
}

/** "1-10-2023" is when something happened, and no count. */
const DAY = /^\s*(?:\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{4}-\d{2}-\d{2})/u;

/** Looked at until one is found: the first hundreds of lines of a download may be about municipalities that ended. */
function hasNumbers(lines: readonly SourceLine[], column: number): boolean {
  return lines.some(({ cells }) => {
    const cell = cells[column];
    if (typeof cell === "number") return true;
    if (typeof cell !== "string" || !/\d/u.test(cell) || DAY.test(cell)) return false;
    return !/\p{L}{3}/u.test(cell) || isNumber(cell);
  });
}

const WITH_WORDS: ReadonlySet<string> = new Set(["approximate", "severalNumbers", "wordsBeside"]);

/** Below a header that names the figure, or in the only column with numbers, "circa 120" is a number too: what is wrong with it is said for its line. */
function holdsNumbers({ lines }: Block, { column }: ColumnHeader): boolean {
  const manner = { notation: "dutch", mayBeNegative: true, factor: 1 } as const;
  return lines.some(({ cells }) => WITH_WORDS.has(readFigure(cells[column], manner).kind));
}
