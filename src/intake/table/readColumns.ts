/** What is told of the columns that were read. */
import { problem } from "../../text/result";
import { columnName } from "../headers/columnName";
import type { Message, ReadColumns } from "../reading";
import type { ColumnHeader } from "./blockHeaders";
import { message } from "./entry";
import type { PeriodColumns } from "./linesByPeriod";
import type { SubjectColumns } from "./subjectColumns";

/** What each column that was read is called, as the source has it. */
export function columnsRead(
  headers: readonly ColumnHeader[],
  figure: ColumnHeader,
  { period, half }: PeriodColumns,
  { code, name }: SubjectColumns,
): ReadColumns {
  const shown = (column: number): string => {
    const { own = "", text = "" } = headers[column] ?? {};
    return columnName(own === "" ? text : own, column);
  };
  const region = [...new Set([code, name].filter((column) => column !== null))].map(shown);
  const periods = [period, half].filter((column) => column !== null).map(({ column }) => shown(column));
  return {
    region: region.join(", "),
    count: columnName(figure.text, figure.column),
    period: periods.length === 0 ? null : periods.join(", "),
    notation: null,
  };
}

const PROVISIONAL = /(?<!\p{L})(?:voorlopige?|provisional)(?!\p{L})/iu;

/** Why this column was taken, where its header does not say it, and what its numbers were multiplied with. */
export function whyMessages(
  why: "header" | "title" | "figures" | "answer",
  header: ColumnHeader,
  factor: number,
): readonly Message[] {
  const column = columnName(header.text, header.column);
  const messages: Message[] = [];
  if (why === "figures") messages.push(message(problem("reading.columnByFigures", { column }), "information"));
  if (why === "title") messages.push(message(problem("reading.columnByTitle", { column }), "information"));
  if (PROVISIONAL.test(header.text))
    messages.push(message(problem("reading.provisionalColumn", { column }), "information"));
  if (factor > 1) messages.push(message(problem("reading.multiplied", { column, factor }), "warning"));
  return messages;
}
