/**
 * The sheet Start: which decision and key are active, which sheets there are, who keeps the workbook, and how to read it without the
 * add-in. The cells that formulas and the add-in point at carry names; those that hold codes stand below everything that people read.
 */
import texts from "../../text/nl/start.json";
import { COUNT_FORMAT, blank, dateOrText, formula, number, text, type CellContent } from "../cellContent";
import { dateCell } from "../cellDate";
import { quoted } from "../checkSheet/check";
import type { BlockCell, DesiredBlock, DesiredPointer } from "../desiredState";
import { agreed, column } from "../structured";
import { HEADER_ROW } from "../tableLayout";
import { areaOf, type WorkbookContent } from "../workbookContent";
import { placesHead, registerHead } from "./decisionLayouts";
import { pointerNames, SCHEMA_VERSION, START_SHEET } from "./pointers";
import { startNames } from "./startNames";
import { isOlderStart, startRows } from "./startPlaces";

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
  const lines: readonly (readonly [
    name: keyof typeof startRows.pointers,
    label: string,
    content: CellContent,
    isRenewed: boolean,
  ])[] = [
    [pointerNames.activeDecision, texts.activeDecision, text(decisionId), true],
    [pointerNames.activeKey, texts.activeKey, text(keyId), true],
    [pointerNames.total, texts.total, formula(totalPlaces(), COUNT_FORMAT), false],
    [pointerNames.referenceDate, texts.referenceDate, dateOrText(dateCell(referenceDate)), true],
    [pointerNames.schema, texts.schema, number(schema), false],
  ];
  return lines.map(([name, label, content, isRenewed]) => ({
    name,
    label,
    sheet: START_SHEET,
    row: startRows.pointers[name],
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

/**
 * Title and explanation above, who keeps the workbook and the reading guide below. A Start of an older version stays as it is. The block by
 * which an older one is told, the guide, is the last one.
 */
export function startBlocks(content: Pick<WorkbookContent, "pointers">): readonly DesiredBlock[] {
  if (isOlderStart(content))
    return [
      lines(startNames.title, 0, [texts.title, texts.olderExplanation]),
      lines(startNames.guide, startRows.olderGuide, texts.olderGuide),
    ];
  return [
    lines(startNames.title, 0, [texts.title, texts.explanation]),
    keeperBlock(),
    lines(startNames.guide, startRows.guide, texts.guide),
  ];
}

function lines(anchor: string, row: number, words: readonly string[]): DesiredBlock {
  return { sheet: START_SHEET, anchor, row, column: 0, contents: words.map((line) => [text(line)]), cells: [] };
}

/** Who answers for the workbook: for people to fill in. */
function keeperBlock(): DesiredBlock {
  const labels = [texts.purpose, texts.keeper, texts.contact, texts.status];
  const cells = labels.map((label, row): BlockCell => ({
    row,
    column: 1,
    isInput: true,
    ...(label === texts.status && { rule: { choices: ["concept", "vastgesteld"] } }),
  }));
  const contents = labels.map((label) => [text(label), blank()]);
  return { sheet: START_SHEET, anchor: startNames.keeper, row: startRows.keeper, column: 0, contents, cells };
}

/**
 * The decision and the key as people call them. Both follow the codes that count: where somebody typed another code, the key is called by
 * that code until the add-in knows better.
 *
 * @param isRenewed Whether this order chooses the key: its title then takes the place of another one.
 */
export function activeBlocks(
  key: { readonly id: string; readonly title: string },
  content: Pick<WorkbookContent, "pointers" | "areas">,
  isRenewed: boolean,
): readonly DesiredBlock[] {
  if (isOlderStart(content)) return [];
  const anchor = startNames.active;
  const register = column(registerHead);
  const line = `MATCH(${pointerNames.activeDecision},${register("BesluitId")},0)`;
  const ofKey = formula(
    `IF(${pointerNames.activeKey}=${quoted(key.id)},${quoted(key.title)},${pointerNames.activeKey})`,
  );
  const contents = [
    [text(texts.decisionTitle), formula(`IFERROR(INDEX(${register("Titel")},${line},1)&"","")`)],
    [text(texts.decisionStatus), formula(`IFERROR(INDEX(${register("Status")},${line},1)&"","")`)],
    [text(texts.keyTitle), ofKey],
  ];
  const present = areaOf.block(anchor);
  const older = {
    present: content.areas.get(present)?.cells ?? [],
    isOutdated: (row: number, place: number, cell: unknown): boolean => {
      const wanted = contents[row]?.[place];
      return row === KEY_LINE && wanted?.kind === "formula" && isOtherKey(cell) && cell !== wanted.formula;
    },
  };
  const block = { sheet: START_SHEET, anchor, row: HEADER_ROW, column: 0, contents, cells: [] };
  return [isRenewed && content.pointers.has(anchor) ? { ...block, older } : block];
}

/** Of the key among the lines that say what counts. */
const KEY_LINE = 2;

/** A formula of ours that names a key: one that a planner made of it stays. */
function isOtherKey(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith(`=IF(${pointerNames.activeKey}="`);
}
