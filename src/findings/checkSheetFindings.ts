/** The sheet Controles itself: a line that is gone checks nothing, and a word that somebody typed follows nothing. */
import { actualNames } from "../plans/actualNames";
import { checkNames, type CheckColumn } from "../plans/checkSheet/checkNames";
import { checksOf } from "../plans/checkSheet/checkState";
import { standingColumns } from "../plans/checkSheet/standingColumns";
import { nothingDesired } from "../plans/desiredState";
import { isSameFormula } from "../plans/schema/sameFormula";
import { withActualNames } from "../plans/structured";
import type { FoundPointer } from "../plans/workbookContent";
import { atPointer } from "./decisionFindings";
import { atCell, type Finding, found } from "./finding";
import { formulaAt, type InspectedSheet, type InspectedWorkbook, shownAt } from "./inspectedWorkbook";

/** Columns of a line that Excel computes itself. */
const COMPUTED = ["Werkelijk", "Verschil", "Oordeel"] as const satisfies readonly CheckColumn[];
const LONGEST_SHOWN = 30;

export function checkSheetFindings(workbook: InspectedWorkbook): readonly Finding[] {
  const { content, sheets } = workbook;
  const corner = content.pointers.get(checkNames.lines);
  const sheet = sheets.find(({ name }) => name === corner?.sheet);
  if (corner === undefined || sheet === undefined) return [];
  const names = actualNames(content);
  const rows = linesOf(sheet, corner);
  const columns = standingColumns(sheet.values[corner.row - sheet.row]?.slice(corner.column - sheet.column));
  const lines = checksOf(nothingDesired, content, null).flatMap((check) => {
    const row = rows.get(check.id);
    if (row === undefined)
      return [found("CONTROLEWEG", atPointer(checkNames.lines, content), { id: check.id }, { kind: "checks" })];
    const template = withActualNames(check.actual, (name) => names.get(name) ?? name);
    return COMPUTED.flatMap((header) =>
      cellFinding(
        sheet,
        row,
        corner.column + columns.indexOf(header),
        header,
        header === "Werkelijk" ? template : null,
      ),
    );
  });
  return [...lines, ...[checkNames.verdict, checkNames.onStart].flatMap((name) => verdictFinding(name, workbook))];
}

/** The row of each line on the sheet, from 0. */
function linesOf(sheet: InspectedSheet, { row, column }: FoundPointer): ReadonlyMap<unknown, number> {
  const last = sheet.row + sheet.values.length - 1;
  const rows = Array.from({ length: Math.max(0, last - row) }, (_line, index) => row + 1 + index);
  return new Map(rows.map((line) => [shownAt(sheet, line, column), line] as const));
}

function cellFinding(
  sheet: InspectedSheet,
  row: number,
  column: number,
  header: string,
  template: string | null,
): readonly Finding[] {
  const formula = formulaAt(sheet, row, column);
  const where = atCell(sheet.name, row, column);
  if (formula === null) return [found("FORMULE", where, { header, content: shown(shownAt(sheet, row, column)) })];
  const isOther = template !== null && !isSameFormula(formula, template, "");
  return isOther ? [found("FORMULEANDERS", where, { header })] : [];
}

/** A verdict that nobody has is a name that is gone: a finding of its own. */
function verdictFinding(name: string, { content, sheets }: InspectedWorkbook): readonly Finding[] {
  const pointer = content.pointers.get(name);
  const sheet = sheets.find((candidate) => candidate.name === pointer?.sheet);
  if (pointer === undefined || sheet === undefined) return [];
  return cellFinding(sheet, pointer.row, pointer.column, "Eindoordeel", null);
}

function shown(content: unknown): string {
  const text = typeof content === "string" || typeof content === "number" ? String(content) : "";
  return text === "" ? "–" : text.slice(0, LONGEST_SHOWN);
}
