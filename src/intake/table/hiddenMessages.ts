/** What is read though nobody sees it who opens the sheet: a list that was filtered holds more than it shows. */
import { problem } from "../../text/result";
import type { SourceLine } from "../cells/cell";
import { columnName } from "../headers/columnName";
import type { Message } from "../reading";
import type { Hidden } from "../source/workbookTables";
import type { ColumnHeader } from "./blockHeaders";
import { message } from "./entry";

/** @param lines Those that count: of a region and of the period that was asked for. */
export function hiddenMessages(lines: readonly SourceLine[], figure: ColumnHeader, hidden: Hidden): readonly Message[] {
  const messages: Message[] = [];
  if (hidden.columns.has(figure.column)) {
    const column = columnName(figure.text, figure.column);
    messages.push(message(problem("reading.hiddenColumn", { column }), "warning"));
  }
  const unseen = lines.filter(({ line }) => hidden.lines.has(line)).map(({ line }) => line);
  if (unseen.length > 0)
    messages.push(message(problem("reading.hiddenLines", { count: unseen.length }), "warning", unseen));
  return messages;
}
