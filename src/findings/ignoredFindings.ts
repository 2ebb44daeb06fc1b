/** Which findings somebody left as they are, with a reason that stands in the workbook. */
import { cellText } from "../plans/cellText";
import { ignoredHead, ignoredLayout } from "../plans/ignore/ignoredLayout";
import { parsedCells } from "../plans/parsedCells";
import { columnOf } from "../plans/recogniseTable";
import { plainFormula } from "../plans/schema/sameFormula";
import { fingerprint } from "../text/fingerprint";
import type { Finding } from "./finding";
import { formulaAt, type InspectedWorkbook, shownAt } from "./inspectedWorkbook";
import { ownTable } from "./ownTables";

export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
  readonly who: string;
  readonly time: string;
}

export interface JudgedFindings {
  readonly counted: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}

/**
 * Parts findings into those that count and those that were ignored. An ignored one counts again when its cells show or hold something
 * else, when it says something else, and when nobody can read any more why it was ignored.
 */
export function judgeFindings(findings: readonly Finding[], workbook: InspectedWorkbook): JudgedFindings {
  const table = ownTable(ignoredLayout, workbook.content);
  if (table === null) return { counted: findings, ignored: [] };
  const column = (header: (typeof ignoredHead.columns)[number]): readonly string[] =>
    columnOf(table, ignoredHead, header).map(cellText);
  const [prints, reasons, people, times] = [column("Kenmerk"), column("Reden"), column("Wie"), column("Tijdstip")];
  const lineOf = new Map(prints.flatMap((print, line) => (reasons[line] === "" ? [] : [[print, line] as const])));
  const counted: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const line = lineOf.get(findingPrint(finding, workbook));
    if (line === undefined) counted.push(finding);
    else ignored.push({ finding, reason: reasons[line] ?? "", who: people[line] ?? "", time: times[line] ?? "" });
  }
  return { counted, ignored };
}

/** The fingerprint of a finding with what its cells show and hold: the same from Excel as from a file. */
export function findingPrint({ code, where, what }: Finding, { sheets }: InspectedWorkbook): string {
  const area = parsedCells(where.cell ?? "");
  const sheet = sheets.find(({ name }) => name === where.sheet);
  const cells: string[] = [];
  if (area !== null && sheet !== undefined) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        cells.push(String(shownAt(sheet, row, column)), withoutNames(formulaAt(sheet, row, column) ?? ""));
      }
    }
  }
  return fingerprint({
    code,
    sheet: where.sheet,
    // A row of a table is the same row wherever people sort it to.
    place: where.row ?? where.cell,
    what: Object.entries(what.parameters).map(([name, value]) => `${name} ${String(value)}`),
    cells,
  });
}

/** A formula however it was read: Excel leaves out the name of the table in which it stands, a file does not. */
function withoutNames(formula: string): string {
  return plainFormula(formula.replaceAll(/[\p{L}_][\p{L}\d_.]*\[/gu, "["), "");
}
