/**
 * The sheet Controles: for people without the add-in. Every line is a native formula over tables of ours; the verdict at the top says
 * FOUT when one of our lines is gone or stands twice, whatever lines people add, and OK only when every line says so.
 */
import texts from "../../text/nl/checkSheet.json";
import type { CapacityDecision } from "../../reference/capacityDecision";
import { type CellContent, formula, number, text } from "../cellContent";
import type { DesiredBlock, DesiredPointer, DesiredState } from "../desiredState";
import { START_SHEET } from "../reception/pointers";
import { startRows } from "../reception/startPlaces";
import { HEADER_ROW } from "../tableLayout";
import { areaOf, type WorkbookContent } from "../workbookContent";
import { addedChecks } from "./addedChecks";
import { type Check, quoted } from "./check";
import { checkLine, columnRange, columnsOf, numberOf, type SheetCorner } from "./checkLines";
import { checkColumns, checkNames, CHECKS_SHEET, type CheckColumn, MOST_LINES } from "./checkNames";
import { coverageChecks, namesIn } from "./coverageChecks";
import { decisionChecks } from "./decisionChecks";
import { listChecks } from "./listChecks";
import { unfinishedCheck } from "./logChecks";
import { loggedChecks } from "./loggedChecks";
import { occupancyChecks } from "./occupancyChecks";
import { presentTables } from "./presentTables";
import { quotaChecks } from "./quotaChecks";
import { regionChecks } from "./regionChecks";
import { sourceChecks } from "./sourceChecks";
import { standingColumns } from "./standingColumns";
import { idleIds } from "./standingLines";
import { supplyChecks } from "./supplyChecks";
import { tableChecks } from "./tableChecks";

/** Where the header line comes; the count and the verdict stand above it. */
const CORNER: SheetCorner = { row: HEADER_ROW + 1, column: 0 };
const WIDTHS = [205, 350, 70, 70, 70, 110, 140, 90] as const;

/** All checks of a workbook as it is when an order is done. */
export function checksOf(
  desired: Pick<DesiredState, "tables" | "blocks">,
  content: WorkbookContent,
  given: CapacityDecision | null,
): readonly Check[] {
  const tables = presentTables(desired, content);
  const isNamed = namesIn(desired, content);
  return [
    unfinishedCheck(),
    ...decisionChecks(tables, given),
    ...quotaChecks(tables),
    ...addedChecks(tables, content),
    ...listChecks(tables),
    ...coverageChecks(tables, isNamed),
    ...sourceChecks(tables),
    ...loggedChecks(tables),
    ...occupancyChecks(tables, isNamed),
    ...regionChecks(tables),
    ...supplyChecks(tables),
    ...tableChecks(tables),
  ];
}

/** Columns on which the verdict rests: nobody enters anything in them. */
const RENEWED = [
  "Verwacht",
  "Werkelijk",
  "Verschil",
  "Oordeel",
  "Controlegetal",
] as const satisfies readonly CheckColumn[];

/**
 * What the sheet must hold for these checks.
 *
 * @param isRenewed Whether what people typed over the cells of a line gives way: only when the sheet itself was asked for.
 */
export function checkState(
  checks: readonly Check[],
  { pointers, areas }: Pick<WorkbookContent, "pointers" | "areas">,
  isRenewed = false,
): Pick<DesiredState, "blocks" | "pointers"> {
  const found = pointers.get(checkNames.lines);
  const [header] = areas.get(areaOf.block(checkNames.lines))?.cells ?? [];
  const { row, column } = found ?? CORNER;
  const corner = { row, column, columns: standingColumns(header) };
  // Where a header of ours is gone, nobody knows which columns are ours: then nothing gives way.
  const isWhole = header === undefined || checkColumns.every((name) => header.includes(name));
  return {
    blocks: [
      titleBlock(),
      {
        ...lineBlock(checks, corner),
        ...(isRenewed && isWhole ? renewedIn(corner) : {}),
        ...(found !== undefined && isWhole ? outdatedIn(checks, corner, areas) : {}),
      },
    ],
    pointers: sheetPointers([...checks.map(({ id }) => id), ...idleIds(checks, { areas })], corner),
  };
}

function renewedIn(corner: SheetCorner): Pick<DesiredBlock, "renewedColumns"> {
  return { renewedColumns: RENEWED.map((header) => columnsOf(corner).indexOf(header)) };
}

/** Rules of ours as they were before: also when the sheet itself was not asked for. */
function outdatedIn(
  checks: readonly Check[],
  corner: SheetCorner,
  areas: WorkbookContent["areas"],
): Pick<DesiredBlock, "older"> {
  const place = columnsOf(corner).indexOf("Werkelijk");
  const isOutdated = (_row: number, column: number, present: unknown): boolean =>
    column === place && typeof present === "string" && checks.some(({ isOlder }) => isOlder?.(present) === true);
  return { older: { present: areas.get(areaOf.block(checkNames.lines))?.cells ?? [], isOutdated } };
}

function titleBlock(): DesiredBlock {
  const lines = [texts.title, texts.explanation];
  return {
    sheet: CHECKS_SHEET,
    anchor: checkNames.title,
    row: 0,
    column: 0,
    contents: lines.map((line) => [text(line)]),
    cells: [],
  };
}

function lineBlock(checks: readonly Check[], corner: SheetCorner): DesiredBlock {
  return {
    sheet: CHECKS_SHEET,
    anchor: checkNames.lines,
    ...CORNER,
    contents: [columnsOf(corner).map((header) => text(header)), ...checks.map((check) => checkLine(check, corner))],
    cells: [],
    widths: WIDTHS,
    verdictColumn: columnsOf(corner).indexOf("Oordeel"),
    looks: [
      // Headers of figures stand above them; sentences wrap, also those of lines that come later, on the screen and on paper.
      {
        row: 0,
        column: columnsOf(corner).indexOf("Verwacht"),
        rows: 1,
        columns: 3,
        format: { horizontalAlignment: "Right" },
      },
      {
        row: 1,
        column: columnsOf(corner).indexOf("Controle"),
        rows: MOST_LINES - 1,
        columns: 1,
        format: { wrapText: true },
      },
    ],
  };
}

/** @param ids Of all lines that must be there, each once. */
function sheetPointers(ids: readonly string[], corner: SheetCorner): readonly DesiredPointer[] {
  const pointer = (name: string, label: string, row: number, content: CellContent): DesiredPointer => ({
    name,
    label,
    sheet: CHECKS_SHEET,
    row,
    column: 1,
    content,
    isRenewed: false,
  });
  return [
    { ...pointer(checkNames.count, texts.count, 3, number(ids.length)), isRenewed: true },
    { ...pointer(checkNames.sum, texts.sum, 4, number(sumOf(ids))), isRenewed: true },
    { ...pointer(checkNames.verdict, texts.verdict, 2, formula(verdictTemplate(corner))), isVerdict: true },
  ];
}

function sumOf(ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + numberOf(id), 0);
}

/**
 * What the numbers of the lines add up to in which Excel computes a word of ours, and what that word rests on. A line that a planner
 * adds has no number, so it takes the place of none; and one line too many never makes up for another that is gone, because two lines
 * hardly ever have the same number.
 */
function linesThere(corner: SheetCorner): string {
  const [words, numbers] = [columnRange(corner, "Oordeel"), columnRange(corner, "Controlegetal")];
  const all = [texts.right, texts.wrong, texts.attention, texts.unchecked];
  const isWord = all.map((word) => `(${words}=${quoted(word)})`).join("+");
  const computed = [words, columnRange(corner, "Werkelijk"), columnRange(corner, "Verschil")];
  const isComputed = computed.map((cells) => `ISFORMULA(${cells})`).join("*");
  return `IFERROR(SUMPRODUCT(${isComputed}*(${isWord}),${numbers}),0)`;
}

/** FOUT before LET OP before what was not checked; one of our lines that is gone, or that holds no word of ours, is missed. */
function verdictTemplate(corner: SheetCorner): string {
  const saying = (words: string): string => `COUNTIFS(${columnRange(corner, "Oordeel")},"${words}")`;
  const [wrong, attention, unchecked] = [texts.wrong, texts.attention, texts.unchecked].map(saying);
  const ofAll = `&" ${texts.of} "&${checkNames.count}`;
  return (
    `IF(OR(N(${checkNames.count})<1,${linesThere(corner)}<>N(${checkNames.sum})),"${texts.missing}",` +
    `IF(${wrong}>0,"${texts.wrong}: "&${wrong}${ofAll},IF(${attention}>0,"${texts.attention}: "&${attention}${ofAll},` +
    `IF(${unchecked}>0,"${texts.unchecked}: "&${unchecked}${ofAll},"${texts.right}"))))`
  );
}

/** The verdict on Start, below the cells that say which decision counts. */
export function startPointer(): DesiredPointer {
  return {
    name: checkNames.onStart,
    label: texts.onStart,
    sheet: START_SHEET,
    row: startRows.verdict,
    column: 1,
    content: formula(checkNames.verdict),
    isRenewed: false,
    isVerdict: true,
  };
}
