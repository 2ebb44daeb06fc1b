/** What stands in a letter beside its table, and what is said of a table beside the sentences that were taken. */
import { problem } from "../../text/result";
import { sentence } from "../../text/sentence";
import { type SourceLine, textOf as cellText } from "../cells/cell";
import type { Message } from "../reading";
import type { SourceFacts } from "../source/sourceTables";
import type { SourceTable } from "../source/workbookTables";
import { message } from "../table/entry";
import { LABEL_NAME } from "./letterSentences";
import { namesPlace } from "./placeNames";
import type { TableReading } from "../understandTable";

/** The text that was split into cells, as far as its cells still tell. */
export function textOf(tables: readonly SourceTable[], facts: SourceFacts): string {
  if (facts.format !== "csv") return "";
  return tables
    .map(({ head, lines }) => [...(head === undefined ? [] : [head]), textOfLines(lines, facts)].join("\n"))
    .join("\n");
}

/** Of a text the lines that are neither rows nor totals nor headers nor about to be said. */
export function besideRows(
  { lines }: SourceTable,
  { rows, doubtful, messages, totals, headers }: TableReading,
  facts: SourceFacts,
): string {
  if (facts.format !== "csv") return "";
  const used = new Set([
    ...[...rows, ...doubtful, ...messages].flatMap((one) => one.lines),
    ...totals.map(({ line }) => line),
  ]);
  return textOfLines(
    lines.filter((line) => !used.has(line.line) && !isHeader(line, headers)),
    facts,
  );
}

/** Headers are no sentences. */
function isHeader({ cells }: SourceLine, headers: readonly string[]): boolean {
  const filled = cells.map(cellText).filter((text) => text !== "");
  return filled.length > 1 && filled.every((text) => headers.some((header) => header.includes(text)));
}

function textOfLines(lines: readonly SourceLine[], { separator }: SourceFacts): string {
  return lines.map(({ cells }) => textOfLine(cells, separator)).join("\n");
}

const LABEL = new RegExp(`^${LABEL_NAME}$`, "u");

const MINORS_OF_ITEM = /^\d[\d.]* amv$/u;

/** Of "Aantal opvangplekken: 88.000" the colon went with the name, as of "Drenthe: 3.553". */
function textOfLine(cells: SourceLine["cells"], separator: SourceFacts["separator"]): string {
  const [name = "", figure = "", minors = ""] = cells.map(cellText);
  // What an item said of its number became a cell
  if (separator === " " && cells.length === 3 && MINORS_OF_ITEM.test(minors))
    return `${name} ${figure}, waarvan ${minors}.`;
  const isLabel = separator === " " && cells.length === 2 && LABEL.test(name) && !namesPlace(name);
  return isLabel ? `${name}: ${figure}` : cells.join(separator ?? " ");
}

/** Tables that could not be taken, each with the reason. */
export function rowsNotRead(readings: readonly TableReading[]): readonly Message[] {
  return readings.flatMap(({ problems, messages }) => {
    const reason = problems[0] ?? messages.find(({ severity }) => severity === "error")?.problem;
    return reason === undefined
      ? []
      : [message(problem("reading.rowsNotRead", { reason: sentence(reason) }), "warning")];
  });
}
