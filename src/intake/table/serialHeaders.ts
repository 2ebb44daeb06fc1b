/**
 * Headers that Excel shows as 45292: a day without the format of one. Above a list only 1 January and 1 July are headers, so that a number by
 * chance is none; what was read for them is said.
 */
import { dutchDate } from "../../text/dutchDate";
import { problem } from "../../text/result";
import { type Cell, type SourceLine, textOf } from "../cells/cell";
import { periodOfCell } from "../cells/period";
import { columnRole } from "../headers/columnRole";
import type { Memory } from "../regions/memory";
import type { Message } from "../reading";
import { message } from "./entry";
import { lineSubject } from "./lineSubject";
import type { SubjectColumns } from "./subjectColumns";

const LINES_OF_TITLES = 40;

export interface DatedHeaders {
  readonly lines: readonly SourceLine[];
  readonly messages: readonly Message[];
}

/** The lines with such headers as days. */
export function serialHeaders(lines: readonly SourceLine[], columns: SubjectColumns, memory: Memory): DatedHeaders {
  const messages: Message[] = [];
  const read = lines.slice(0, LINES_OF_TITLES).map((line) => {
    if (!isHeader(line, columns, memory)) return line;
    return {
      ...line,
      cells: line.cells.map((cell) => {
        const day = firstDay(cell);
        if (day === null) return cell;
        messages.push(
          message(problem("reading.serialHeader", { text: textOf(cell), day: dutchDate(day) }), "information", [
            line.line,
          ]),
        );
        return day;
      }),
    };
  });
  return { lines: [...read, ...lines.slice(LINES_OF_TITLES)], messages };
}

/** A line about no region, in which every number is such a day. */
function isHeader(line: SourceLine, columns: SubjectColumns, memory: Memory): boolean {
  const filled = line.cells.filter((cell) => textOf(cell) !== "");
  const { found, text } = lineSubject(line, columns, memory);
  const isLabel = text === "" || columnRole(text) !== null;
  return (
    found.kind === "unknown" &&
    isLabel &&
    filled.every((cell) => firstDay(cell) !== null || /\p{L}/u.test(textOf(cell)))
  );
}

/** The day (ISO) that such a number stands for; null for any other cell. */
function firstDay(cell: Cell): string | null {
  const text = textOf(cell);
  if (!/^\d{5}$/u.test(text)) return null;
  const day = periodOfCell(Number(text))?.day ?? null;
  return day !== null && /-0[17]-01$/u.test(day) ? day : null;
}
