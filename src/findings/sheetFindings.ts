/** The workbook as a whole: hidden and merged parts (W6), names that point at nothing (W17), what Start must have (W2), dates in names (W13). */
import texts from "../text/nl/inspection.json";
import { fillIn } from "../text/sentence";
import { overlaps } from "../plans/overlaps";
import { cellsAddress } from "../plans/address";
import { pointerNames, START_SHEET } from "../plans/reception/pointers";
import { decisionLayouts } from "../plans/reception/decisionLayouts";
import type { WorkbookContent } from "../plans/workbookContent";
import { type Finding, found, nowhere } from "./finding";
import type { InspectedSheet, InspectedWorkbook } from "./inspectedWorkbook";
import { ownTable, ownTables } from "./ownTables";

/** Sheets whose name says that they were frozen or sealed. */
const FROZEN = /^(?:Uitkomst vast|Verzegeld)\b/iu;
const DATED = /\b\d{4}-\d{2}-\d{2}\b/u;
const OUR_NAME = /^LRT_/iu;

export function sheetFindings(workbook: InspectedWorkbook): readonly Finding[] {
  const { content } = workbook;
  return [
    ...workbook.sheets.flatMap((sheet) => partFindings(sheet, content)),
    ...startFindings(content),
    ...brokenNames(workbook).map((name) => found("W17NAAM", nowhere, { name })),
  ];
}

function partFindings(sheet: InspectedSheet, { tables }: WorkbookContent): readonly Finding[] {
  const where = { ...nowhere, sheet: sheet.name };
  const hidden = sheet.hiddenRows.length + sheet.hiddenColumns.length;
  const inTable = sheet.merged.filter((area) =>
    tables.some(
      (table) =>
        table.sheet === sheet.name &&
        overlaps(area, {
          row: table.row,
          column: table.column,
          rows: table.rows.length + 1,
          columns: table.headers.length,
        }),
    ),
  );
  const merged = inTable[0] ?? sheet.merged[0];
  return [
    ...(sheet.isHidden ? [found("W6VERBORGEN", where, { what: sheet.name })] : []),
    ...(hidden > 0 ? [found("W6VERBORGEN", where, { what: hiddenParts(sheet) })] : []),
    ...(merged === undefined
      ? []
      : [found("W6SAMENGEVOEGD", { ...where, cell: cellsAddress(merged) }, { count: sheet.merged.length })]),
    ...(FROZEN.test(sheet.name) && !DATED.test(sheet.name) ? [found("W13", where, { sheet: sheet.name })] : []),
  ];
}

/** "rij 8 tot en met 11 en rij 20, kolom C": every one, those beside each other together. */
function hiddenParts({ hiddenRows, hiddenColumns }: InspectedSheet): string {
  const columnName = (column: number): string =>
    cellsAddress({ row: 0, column, rows: 1, columns: 1 }).replace(/1$/u, "");
  const rows = runsOfLines(hiddenRows).map(([first, last]) => rowWords(first + 1, last + 1));
  const columns = runsOfLines(hiddenColumns).map(([first, last]) => columnWords(columnName(first), columnName(last)));
  return [...rows, ...columns].join(", ");
}

function rowWords(first: number, last: number): string {
  const one = { first: String(first) };
  return first === last
    ? fillIn(texts["inspection.hiddenRow"], one)
    : fillIn(texts["inspection.hiddenRows"], { ...one, last: String(last) });
}

function columnWords(first: string, last: string): string {
  return first === last
    ? fillIn(texts["inspection.hiddenColumn"], { first })
    : fillIn(texts["inspection.hiddenColumns"], { first, last });
}

type Run = readonly [first: number, last: number];

function runsOfLines(lines: readonly number[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const line of [...lines].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.[1] === line - 1) run[1] = line;
    else if (run?.[1] !== line) runs.push([line, line]);
  }
  return runs;
}

/** A workbook with decisions has a Start that says which of them counts. */
function startFindings(content: WorkbookContent): readonly Finding[] {
  if (ownTable(decisionLayouts.LRT_Besluiten, content) === null) return [];
  return Object.values(pointerNames).flatMap((name) =>
    content.pointers.has(name) || content.brokenNames.includes(name) || name === pointerNames.activeDecision
      ? []
      : [found("W2", { ...nowhere, sheet: START_SHEET }, { name })],
  );
}

function brokenNames({ content, names }: InspectedWorkbook): readonly string[] {
  const broken = [...names].flatMap(([name, formula]) => (formula.includes("#REF!") ? [name] : []));
  return [...new Set([...broken, ...content.brokenNames])].filter(
    (name) => OUR_NAME.test(name) || ownTables(content).length > 0,
  );
}
