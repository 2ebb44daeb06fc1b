/**
 * The sheet Start: which decision and key are active, and how to read the workbook without the add-in. Its cells carry the names
 * that formulas and the add-in point at; the total follows from them by a native formula.
 */
import texts from "../../text/nl/start.json";
import { COUNT_FORMAT, dateOrText, formula, number, text, type CellContent } from "../cellContent";
import { dateCell } from "../cellDate";
import type { DesiredBlock, DesiredPointer } from "../desiredState";
import { agreed, column } from "../structured";
import { HEADER_ROW } from "../tableLayout";
import { placesHead } from "./decisionLayouts";
import { pointerNames, SCHEMA_VERSION, START_SHEET } from "./pointers";

interface ActiveChoice {
  readonly decisionId: string;
  readonly keyId: string;
  readonly referenceDate: string | null;
}

/** @param schema Of the tables that stand in the workbook: a decision does not make older ones newer. */
export function startPointers(
  { decisionId, keyId, referenceDate }: ActiveChoice,
  schema: number = SCHEMA_VERSION,
): readonly DesiredPointer[] {
  const lines: readonly (readonly [name: string, label: string, content: CellContent, isRenewed: boolean])[] = [
    [pointerNames.activeDecision, texts.activeDecision, text(decisionId), true],
    [pointerNames.activeKey, texts.activeKey, text(keyId), true],
    [pointerNames.total, texts.total, formula(totalPlaces(), COUNT_FORMAT), false],
    [pointerNames.referenceDate, texts.referenceDate, dateOrText(dateCell(referenceDate)), true],
    [pointerNames.schema, texts.schema, number(schema), false],
  ];
  return lines.map(([name, label, content, isRenewed], index) => ({
    name,
    label,
    sheet: START_SHEET,
    row: HEADER_ROW + index,
    column: 1,
    content,
    isRenewed,
  }));
}

/** Places of the active decision, computed by Excel itself: it stays right for readers without the add-in. */
export function totalPlaces(): string {
  const places = column(placesHead);
  const criteria =
    `${places("BesluitId")},${pointerNames.activeDecision},${places("Gebied")},"NL",` +
    `${places("Categorie")},"totaal"`;
  return agreed(places("Plekken"), criteria, '""');
}

/** Title and explanation above, the reading guide below. */
export function startBlocks(): readonly DesiredBlock[] {
  const block = (anchor: string, row: number, lines: readonly string[]): DesiredBlock => ({
    sheet: START_SHEET,
    anchor,
    row,
    column: 0,
    contents: lines.map((line) => [text(line)]),
    cells: [],
  });
  return [
    block("LRT_StartTitel", 0, [texts.title, texts.explanation]),
    block("LRT_Leeswijzer", HEADER_ROW + 1 + Object.keys(pointerNames).length, texts.guide),
  ];
}
