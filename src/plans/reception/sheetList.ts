/**
 * The list of sheets on Start: what each is for, and a link. The link goes to the name of a table or cell, which Excel takes along when a sheet
 * is renamed or moved; the address of a sheet it does not. Every order adds the sheets that it makes.
 */
import purposes from "../../text/nl/sheetPurposes.json";
import texts from "../../text/nl/start.json";
import { type CellContent, formula, text } from "../cellContent";
import { quoted } from "../checkSheet/check";
import { checkNames, CHECKS_SHEET } from "../checkSheet/checkNames";
import { presentTables } from "../checkSheet/presentTables";
import type { DesiredBlock, DesiredState } from "../desiredState";
import { FROZEN_SHEET } from "../freeze/frozenNames";
import { isNameOfExcel } from "../isNameOfExcel";
import { logLayout } from "../log";
import { MAP_SHEET } from "../map/mapNames";
import { MEETING_SHEET } from "../meeting/meetingNames";
import type { PlacedFormat } from "../placedFormat";
import { sealLayout } from "../seal/sealLayout";
import { HEADER_ROW, type TableLayout } from "../tableLayout";
import type { FoundTable, WorkbookContent } from "../workbookContent";
import { START_SHEET } from "./pointers";
import { startNames } from "./startNames";
import { startRows } from "./startPlaces";

const COMPARISON = "LRT_Vergelijk";
/** Sheets that orders make for themselves, with a day in their name. */
const datedKinds: readonly (readonly [pattern: RegExp, purpose: string])[] = [
  [FROZEN_SHEET, purposes.vast],
  [MEETING_SHEET, purposes.vergaderblad],
  [MAP_SHEET, purposes.kaart],
];
/** The active decision and key, and the schema. */
const CODES = 3;
const WIDTHS = [170, 420] as const;
const LINK_COLOR = "#0B57A4";
/** Also of the lines that come later, and of the figures above and below: in so wide a column they stand beside their labels. */
const LOOKS: readonly PlacedFormat[] = [
  { row: 0, column: 0, rows: 1, columns: 2, format: { font: { bold: true } } },
  {
    row: 1,
    column: 1,
    rows: startRows.keeper - startRows.sheets - 2,
    columns: 1,
    format: { font: { color: LINK_COLOR } },
  },
  besideLabels(HEADER_ROW, startRows.sheets - HEADER_ROW),
  { row: startRows.guide - startRows.sheets, column: 0, rows: 1, columns: 1, format: { font: { bold: true } } },
  besideLabels(startRows.codes, CODES),
];

function besideLabels(row: number, rows: number): PlacedFormat {
  return { row: row - startRows.sheets, column: 1, rows, columns: 1, format: { horizontalAlignment: "Left" } };
}

/**
 * On a Start that has the list, and on one that an order makes, every order brings the lines of what it makes. Not in a workbook with a seal, nor
 * with the order that seals it: Start would differ from what was sealed while nobody changed it.
 */
export function withSheetList(desired: DesiredState, content: WorkbookContent): DesiredState {
  const isMade = desired.blocks.some(({ anchor }) => anchor === startNames.keeper);
  const isThere = content.pointers.has(startNames.sheets);
  if (isThere ? isSealed(desired, content) : !isMade) return desired;
  const list = sheetList(desired, content);
  const isTitle = ({ anchor }: DesiredBlock): boolean => anchor === startNames.title;
  // Before the guide, by which an older Start is told.
  const blocks = [...desired.blocks.filter(isTitle), list, ...desired.blocks.filter((block) => !isTitle(block))];
  return { ...desired, blocks };
}

function isSealed(desired: DesiredState, content: WorkbookContent): boolean {
  return presentTables(desired, content).some(({ layout }) => layout === sealLayout);
}

function sheetList(desired: DesiredState, content: WorkbookContent): DesiredBlock {
  const present = presentTables(desired, content).filter(({ layout }) => layout !== logLayout);
  const hasChecks =
    content.pointers.has(checkNames.title) || desired.blocks.some(({ anchor }) => anchor === checkNames.title);
  const made = desired.tables.filter(({ layout }) => layout.isOneOfMany === true);
  const dated = datedKinds.flatMap(([pattern, purpose]) =>
    desired.blocks
      .filter(({ sheet, row }) => pattern.test(sheet) && row === 0)
      .map(({ sheet, anchor }) => line(sheet, anchor, purpose)),
  );
  const lines = [
    ...(hasChecks ? [line(CHECKS_SHEET, checkNames.title, purposes.Controles)] : []),
    ...present.map(({ layout, found }) => line(layout.sheet, nameToBe(layout, found), purposeOf(layout.name))),
    ...made.map(({ layout }) => line(layout.sheet, layout.name, purposes[COMPARISON])),
    ...dated,
    line(logLayout.sheet, logLayout.name, purposes.LRT_Logboek),
  ];
  return {
    sheet: START_SHEET,
    anchor: startNames.sheets,
    row: startRows.sheets,
    column: 0,
    contents: [[text(texts.sheets), text(texts.sheetsGuide)], ...lines],
    cells: [],
    widths: WIDTHS,
    looks: LOOKS,
  };
}

function line(sheet: string, target: string, purpose: string): readonly CellContent[] {
  return [text(sheet), formula(`HYPERLINK(${quoted(`#${target}`)},${quoted(purpose)})`)];
}

/** A stop can leave a table with the name that Excel gave it: the order that is completed gives it its own. */
function nameToBe(layout: TableLayout, found: FoundTable | null): string {
  return found === null || isNameOfExcel(found.name) ? layout.name : found.name;
}

function purposeOf(name: string): string {
  return Object.entries(purposes).find(([table]) => table === name)?.[1] ?? name;
}
