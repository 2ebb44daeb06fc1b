/**
 * Sheets of a workbook beside the one that was read. A sheet "Erratum" or "Toelichting" changes nothing by itself, and nobody knows what it says:
 * so it is named, with the begin of its text.
 */
import { problem } from "../../text/result";
import type { Message } from "../reading";
import type { SourceTable } from "../source/workbookTables";
import { lineText } from "./blocks";
import { message } from "./entry";
import { subjectColumns } from "./subjectColumns";

const MOST_NAMED = 5;
const LONGEST_QUOTE = 100;

/**
 * @param isChosen Whether the planner chose the sheet out of those with a table: then only those without one are told.
 */
export function otherSheets(tables: readonly SourceTable[], read: SourceTable, isChosen: boolean): readonly Message[] {
  const named = tables
    .filter((table) => table !== read && table.name !== null && table.lines.length > 0)
    .flatMap((table) => {
      const isOfText = subjectColumns(table.lines, new Map()).kind === "none";
      if (!isOfText) return isChosen ? [] : [`'${table.name ?? ""}'`];
      return [`'${table.name ?? ""}' (${textOf(table)})`];
    });
  if (named.length === 0) return [];
  const more = named.length - MOST_NAMED;
  const sheets = [...named.slice(0, MOST_NAMED), ...(more > 0 ? [`nog ${String(more)}`] : [])].join(", ");
  return [message(problem("reading.sheetsLeft", { sheets }), "warning")];
}

function textOf({ lines }: SourceTable): string {
  const text = lines.slice(0, MOST_NAMED).map(lineText).join(" ");
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
