/** What any cell shows: errors, and checks that say FOUT. */
import { holdsCell } from "../plans/holdsCell";
import { checkNames } from "../plans/checkSheet/checkNames";
import checkTexts from "../text/nl/checkSheet.json";
import texts from "../text/nl/taskSheets.json";
import { cellText } from "../plans/cellText";
import type { WorkbookContent } from "../plans/workbookContent";
import { allocationOf } from "./allocationFormula";
import { isErrorValue } from "../plans/errorValue";
import { atCell, type Finding, found, type Where } from "./finding";
import { cellsOf, type InspectedCell, type InspectedWorkbook, shownAt } from "./inspectedWorkbook";
import { cellsAddress } from "../plans/address";

const CHECK = /^=LRT\.(?:RUIL)?CONTROLE\(/iu;
const OURS = /\bLRT\.[A-Z]+\(/iu;
const LONGEST_SHOWN = 60;

export function cellFindings(workbook: InspectedWorkbook): readonly Finding[] {
  return [...cellsOf(workbook)]
    .filter(isAnswering)
    .flatMap((cell) => [
      ...errorFinding(cell, workbook),
      ...(countsLines(cell, workbook.content) ? [] : checkFinding(cell)),
      ...sumFinding(cell),
    ]);
}

/** A verdict over the lines of the sheet Controles repeats what those say: each of them is a finding of its own. */
function countsLines({ sheet, row, column, value, formula }: InspectedCell, { pointers }: WorkbookContent): boolean {
  const isVerdict = [checkNames.verdict, checkNames.onStart].some((name) => {
    const place = pointers.get(name);
    return place?.sheet === sheet.name && place.row === row && place.column === column;
  });
  return isVerdict && formula !== null && value !== checkTexts.missing;
}

/** A cell into which the answer of another one spilled shows what that one says. */
function isAnswering({ sheet, row, column, formula }: InspectedCell): boolean {
  return formula !== null || !sheet.spills.some((area) => holdsCell(area, row, column));
}

function errorFinding(cell: InspectedCell, workbook: InspectedWorkbook): readonly Finding[] {
  const { value, formula } = cell;
  if (typeof value !== "string" || !isErrorValue(value)) return [];
  if (value === "#NAME?") {
    const gone = goneName(formula ?? "", workbook);
    if (gone !== null) return [found("W17NAAM", placeOf(cell), { name: gone })];
    const name = OURS.exec(formula ?? "")?.[0].slice(0, -1) ?? cellText(formula).slice(0, LONGEST_SHOWN);
    return [found("NAAM", placeOf(cell), { name: name === "" ? value : name })];
  }
  return [found("FOUTWAARDE", placeOf(cell), { error: value })];
}

/** The name of ours in a formula that the workbook has no more: the add-in would not help. */
function goneName(formula: string, { names, content }: InspectedWorkbook): string | null {
  const known = new Set([...names.keys(), ...content.tables.map(({ name }) => name)].map((name) => name.toLowerCase()));
  const used = formula.replaceAll(/"(?:[^"]|"")*"/gu, "").match(/\bLRT_[\p{L}\d_]+/gu) ?? [];
  return used.find((name) => !known.has(name.toLowerCase())) ?? null;
}

/** A check of ours answers OK or says what is wrong; what asks for attention only is said in the sheet. */
function checkFinding(cell: InspectedCell): readonly Finding[] {
  const { value, formula } = cell;
  if (typeof value !== "string" || formula === null || isErrorValue(value)) return [];
  const isWrong = value.startsWith(texts.wrong) || (CHECK.test(formula) && value !== "OK");
  return isWrong
    ? [found("CONTROLE", placeOf(cell), { text: value.slice(0, LONGEST_SHOWN).replace(/\.+$/u, "") })]
    : [];
}

/** Places that a formula of ours divided add up to its total, also when somebody wrote over some of them. */
function sumFinding({ sheet, row, column, formula }: InspectedCell): readonly Finding[] {
  const total = allocationOf(formula ?? "");
  const spill = sheet.spills.find((area) => area.row === row && area.column === column);
  if (total === null || spill === undefined) return [];
  let sum = 0;
  for (let r = 0; r < spill.rows; r += 1) {
    for (let c = 0; c < spill.columns; c += 1) {
      const places = shownAt(sheet, row + r, column + c);
      // An error is a finding of its own, and its sum is unknown.
      if (isErrorValue(places)) return [];
      if (typeof places === "number") sum += places;
    }
  }
  const where: Where = { ...atCell(sheet.name, row, column), cell: cellsAddress(spill) };
  return sum === total ? [] : [found("SOM", where, { sum, total, cells: cellsAddress(spill) })];
}

function placeOf({ sheet, row, column }: InspectedCell): Where {
  return atCell(sheet.name, row, column);
}
