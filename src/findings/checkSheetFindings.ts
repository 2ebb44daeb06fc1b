/** The sheet Controles itself: a line that is gone checks nothing, and a word or number that somebody typed follows nothing. */
import { actualNames } from "../plans/actualNames";
import { type CellContent, number } from "../plans/cellContent";
import type { Check } from "../plans/checkSheet/check";
import { foundTemplate, numberOf, wantedContent } from "../plans/checkSheet/checkLines";
import { checkNames, CHECKS_SHEET, type CheckColumn } from "../plans/checkSheet/checkNames";
import { checksOf } from "../plans/checkSheet/checkState";
import { goneIds } from "../plans/checkSheet/goneLines";
import { standingColumns } from "../plans/checkSheet/standingColumns";
import { isLineOfOurs } from "../plans/checkSheet/standingLines";
import { cellText } from "../plans/cellText";
import { nothingDesired } from "../plans/desiredState";
import { logLayout } from "../plans/log";
import { pointerNames, START_SHEET } from "../plans/reception/pointers";
import { isSameFormula } from "../plans/schema/sameFormula";
import { withActualNames } from "../plans/structured";
import type { FoundPointer } from "../plans/workbookContent";
import texts from "../text/nl/checkSheet.json";
import { atPointer } from "./decisionFindings";
import { atCell, type Finding, found, nowhere, type Repair, type Where } from "./finding";
import { formulaAt, type InspectedSheet, type InspectedWorkbook, shownAt } from "./inspectedWorkbook";
import { cellUnder, ownTable } from "./ownTables";
import { shownContent } from "./shownContent";

/** Columns of a line that Excel computes itself. */
const COMPUTED = ["Werkelijk", "Verschil", "Oordeel"] as const satisfies readonly CheckColumn[];

export function checkSheetFindings(workbook: InspectedWorkbook): readonly Finding[] {
  const { content, sheets } = workbook;
  const corner = content.pointers.get(checkNames.lines);
  const sheet = sheets.find(({ name }) => name === corner?.sheet);
  if (corner === undefined || sheet === undefined) return goneFinding(content);
  const names = actualNames(content);
  const rows = linesOf(sheet, corner);
  const columns = standingColumns(sheet.values[corner.row - sheet.row]?.slice(corner.column - sheet.column));
  const ours = (template: string): string => withActualNames(template, (name) => names.get(name) ?? name);
  const checks = checksOf(nothingDesired, content, null);
  const lines = checks.flatMap((check) => {
    const { id } = check;
    const row = rows.get(id);
    if (row === undefined)
      return [found("CONTROLEWEG", atPointer(checkNames.lines, content), { id }, { kind: "checks" })];
    const at = (header: CheckColumn): number => corner.column + columns.indexOf(header);
    const actual = formulaAt(sheet, row, at("Werkelijk"));
    const isOlder = actual !== null && check.isOlder?.(actual) === true;
    return [
      ...givenFinding(sheet, row, at("Verwacht"), "Verwacht", wantedContent(check), ours),
      ...(isOlder ? [found("CONTROLEOUD", atCell(sheet.name, row, at("Werkelijk")), { id }, { kind: "checks" })] : []),
      ...COMPUTED.flatMap((header) =>
        cellFinding(
          sheet,
          row,
          at(header),
          header,
          header === "Werkelijk" && !isOlder ? ours(foundTemplate(check)) : null,
        ),
      ),
      ...givenFinding(sheet, row, at("Controlegetal"), "Controlegetal", number(numberOf(id)), ours),
    ];
  });
  const numbers = corner.column + columns.indexOf("Controlegetal");
  const ids = idsOf(sheet, rows, numbers, checks);
  const known = new Set(checks.map(({ id }) => id));
  return [
    ...lines,
    ...idleFindings(
      sheet,
      rows,
      goneIds(
        ids.filter((id) => !known.has(id)),
        content,
      ),
      corner,
    ),
    ...(checks.every(({ id }) => rows.has(id)) ? totalFindings(ids, workbook) : []),
    ...[checkNames.verdict, checkNames.onStart].flatMap((name) => verdictFinding(name, workbook)),
  ];
}

/** In a workbook in which nobody made the sheet there is nothing to miss. */
function goneFinding(content: InspectedWorkbook["content"]): readonly Finding[] {
  const log = ownTable(logLayout, content);
  const isMade =
    log !== null && log.rows.some((_row, line) => cellText(cellUnder(log, line, "Actie")) === texts.logAction);
  return isMade ? [found("CONTROLESWEG", { ...nowhere, sheet: CHECKS_SHEET }, {}, { kind: "checks" })] : [];
}

/** The ids of our lines: of what there is to check now, and of what is gone. */
function idsOf(
  sheet: InspectedSheet,
  rows: ReadonlyMap<unknown, number>,
  column: number,
  checks: readonly Check[],
): readonly string[] {
  const known = new Set<unknown>(checks.map(({ id }) => id));
  return [...rows].flatMap(([id, row]) =>
    typeof id === "string" && (known.has(id) || isLineOfOurs(id, shownAt(sheet, row, column))) ? [id] : [],
  );
}

/** How many lines there must be, and what their numbers add up to. */
function totalFindings(ids: readonly string[], { content }: InspectedWorkbook): readonly Finding[] {
  const wanted = [
    { name: checkNames.count, value: ids.length },
    { name: checkNames.sum, value: ids.reduce((total, id) => total + numberOf(id), 0) },
  ];
  return wanted.flatMap(({ name, value }) => {
    const present = content.pointers.get(name);
    return present === undefined || present.value === value
      ? []
      : [overtyped(atPointer(name, content), name, present.value, value)];
  });
}

/** Lines of which nothing is left to check. */
function idleFindings(
  sheet: InspectedSheet,
  rows: ReadonlyMap<unknown, number>,
  ids: readonly string[],
  { row, column }: FoundPointer,
): readonly Finding[] {
  return ids.map((id) => found("CONTROLELEEG", atCell(sheet.name, rows.get(id) ?? row, column), { id }));
}

/** The row of each line on the sheet, from 0. */
function linesOf(sheet: InspectedSheet, { row, column }: FoundPointer): ReadonlyMap<unknown, number> {
  const last = sheet.row + sheet.values.length - 1;
  const rows = Array.from({ length: Math.max(0, last - row) }, (_line, index) => row + 1 + index);
  return new Map(rows.map((line) => [shownAt(sheet, line, column), line] as const));
}

/** A number that no table gives: typed over, it is as wrong as a formula that is gone. */
function givenFinding(
  sheet: InspectedSheet,
  row: number,
  column: number,
  header: string,
  wanted: CellContent,
  ours: (template: string) => string,
): readonly Finding[] {
  if (wanted.kind === "formula") return cellFinding(sheet, row, column, header, ours(wanted.formula));
  const present = shownAt(sheet, row, column);
  const isRight = wanted.kind !== "number" || (present === wanted.value && formulaAt(sheet, row, column) === null);
  return isRight ? [] : [overtyped(atCell(sheet.name, row, column), header, present, wanted.value)];
}

function overtyped(where: Where, header: string, present: unknown, expected: number): Finding {
  return found("CONTROLEANDERS", where, { header, content: shownContent(present), expected }, { kind: "checks" });
}

function cellFinding(
  sheet: InspectedSheet,
  row: number,
  column: number,
  header: string,
  template: string | null,
  repair: Repair | null = { kind: "checks" },
): readonly Finding[] {
  const formula = formulaAt(sheet, row, column);
  const where = atCell(sheet.name, row, column);
  if (formula === null)
    return [found("FORMULE", where, { header, content: shownContent(shownAt(sheet, row, column)) }, repair)];
  const isOther = template !== null && !isSameFormula(formula, template, "");
  return isOther ? [found("FORMULEANDERS", where, { header })] : [];
}

/** A name that points at nothing is a finding of its own; on Start nothing else tells that there is none. */
function verdictFinding(name: string, { content, sheets }: InspectedWorkbook): readonly Finding[] {
  const pointer = content.pointers.get(name);
  const sheet = sheets.find((candidate) => candidate.name === pointer?.sheet);
  if (pointer === undefined && name === checkNames.onStart && !content.brokenNames.includes(name)) {
    const hasStart = content.pointers.has(pointerNames.activeDecision);
    return hasStart ? [found("W2", { ...nowhere, sheet: START_SHEET }, { name })] : [];
  }
  if (pointer === undefined || sheet === undefined) return [];
  return cellFinding(sheet, pointer.row, pointer.column, "Eindoordeel", null, null);
}
