/** The sheet that goes into a meeting: one page with a decision, its distribution over the provinces, the checks and where it comes from. */
import texts from "../../text/nl/meeting.json";
import { dutchDate } from "../../text/dutchDate";
import { fillIn } from "../../text/sentence";
import { cellsAddress } from "../address";
import { blank, type CellContent, count, COUNT_FORMAT, formula, number, text } from "../cellContent";
import { quoted } from "../checkSheet/check";
import { checkNames } from "../checkSheet/checkNames";
import { datedSheetName } from "../datedSheet";
import type { DesiredBlock } from "../desiredState";
import type { Order } from "../order";
import type { PlacedFormat } from "../placedFormat";
import type { WorkbookContent } from "../workbookContent";
import { meetingName } from "./meetingNames";
import type { MeetingChoice, MeetingRow } from "./meetingChoice";
import { aboutPaper, type Labelled, madeLines, paperChecks, paperOrigin } from "./paperLines";

/** The rows of the sheet from 0: they fit on one page of A4 on its side. */
const HEADER = 8;
const ORDER_ROW = 26;
const TOTAL_ROW = 5;
/** The columns from 0. */
const PLACES = 3;
const FIRST_WIDTH = 150;
const WIDTH = 80;
const BAR_WIDTH = 170;
const BAR_SIGNS = 20;
const SHARE_FORMAT = "0.00%";
const PROPORTIONAL_FORMAT = "#,##0.00";
const DIFFERENCE_FORMAT = "+#,##0;-#,##0;0";
const BAR_COLOR = "#3F6FA8";

/** The sheet of an order. */
export function meetingSheetName({ id }: Pick<Order, "id">, { day }: MeetingChoice, content: WorkbookContent): string {
  const base = fillIn(texts.sheetName, { day });
  return datedSheetName({ orderId: id, anchor: meetingName(id), base, orderRow: ORDER_ROW }, content);
}

/** Everything on the sheet. Its figures are what was laid on the table; only sums, bars and checks compute. */
export function meetingBlock(
  order: Order,
  choice: MeetingChoice,
  sheet: string,
  content: Pick<WorkbookContent, "pointers">,
): DesiredBlock {
  const head = headerCells(choice);
  const width = head.length;
  const last = HEADER + choice.rows.length;
  const lines: readonly (readonly CellContent[])[] = [
    ...aboutDecision(choice),
    head,
    ...choice.rows.map((row, index) => provinceCells(row, HEADER + 1 + index, choice)),
    totalCells(choice),
    ...checkLines(choice, content),
    ...[...madeLines(order), paperOrigin(choice)].map(besideLabel),
    [],
    [text(texts.adopted), blank("dd-mm-yyyy")],
    [text(texts.chair), blank()],
  ];
  const contents = lines.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => text(""))]);
  return {
    sheet,
    anchor: meetingName(order.id),
    row: 0,
    column: 0,
    contents,
    cells: [contents.length - 2, contents.length - 1].map((row) => ({ row, column: 1, isInput: true })),
    widths: [FIRST_WIDTH, ...Array.from({ length: width - 2 }, () => WIDTH), BAR_WIDTH],
    looks: looksOf(width, last),
    isWholeSheet: true,
  };
}

function aboutDecision(choice: MeetingChoice): readonly (readonly CellContent[])[] {
  const { unaccompaniedMinors: minors } = choice.decision;
  const beside = [text(texts.minors), minors === null ? text(texts.unknown) : count(minors)];
  return [
    [text(texts.title)],
    [text(fillIn(texts.explanation, { day: dutchDate(choice.day) }))],
    ...aboutPaper(choice).map(([label, value]) => [text(label), value, ...(label === texts.total ? beside : [])]),
    [],
  ];
}

function headerCells({ before }: MeetingChoice): readonly CellContent[] {
  const earlier = before === null ? [] : [texts.before, texts.difference];
  return [texts.province, texts.share, texts.proportional, texts.places, ...earlier, texts.bar].map((label) =>
    text(label),
  );
}

function provinceCells(
  { name, share, proportional, places, before }: MeetingRow,
  row: number,
  choice: MeetingChoice,
): readonly CellContent[] {
  const own = cellsAddress({ row, column: PLACES, rows: 1, columns: 1 });
  const all = placesAddress(choice);
  const bar = formula(`IFERROR(" "&REPT("█",ROUND(${BAR_SIGNS}*${own}/MAX(${all}),0)),"")`);
  const earlier = [before === null ? text(texts.unknown) : count(before), differenceCell(row, before !== null)];
  return [
    text(name),
    number(share, SHARE_FORMAT),
    number(proportional, PROPORTIONAL_FORMAT),
    count(places),
    ...(choice.before === null ? [] : earlier),
    bar,
  ];
}

/** What a province gets more than under the decision before it. */
function differenceCell(row: number, isKnown: boolean): CellContent {
  const [places, before] = [PLACES, PLACES + 1].map((column) => cellsAddress({ row, column, rows: 1, columns: 1 }));
  return isKnown ? formula(`${places}-${before}`, DIFFERENCE_FORMAT) : text(texts.unknown);
}

function totalCells(choice: MeetingChoice): readonly CellContent[] {
  const { rows, before } = choice;
  const sum = (column: number, format: string): CellContent =>
    formula(`SUM(${cellsAddress({ row: HEADER + 1, column, rows: rows.length, columns: 1 })})`, format);
  const isKnown = rows.every((row) => row.before !== null);
  const unknown = text(texts.unknown);
  const earlier = [
    isKnown ? sum(PLACES + 1, COUNT_FORMAT) : unknown,
    differenceCell(HEADER + 1 + rows.length, isKnown),
  ];
  return [
    text(texts.sum),
    sum(1, SHARE_FORMAT),
    sum(2, PROPORTIONAL_FORMAT),
    sum(PLACES, COUNT_FORMAT),
    ...(before === null ? [] : earlier),
  ];
}

function checkLines(
  choice: MeetingChoice,
  { pointers }: Pick<WorkbookContent, "pointers">,
): readonly (readonly CellContent[])[] {
  const total = cellsAddress({ row: TOTAL_ROW, column: 1, rows: 1, columns: 1 });
  const verdict = formula(`IFERROR(${checkNames.verdict}&"",${quoted(texts.notChecked)})`);
  return [
    ...paperChecks(choice, `SUM(${placesAddress(choice)})`, total).map(besideLabel),
    [text(texts.checkWorkbook), pointers.has(checkNames.verdict) ? verdict : text(texts.noChecks)],
  ];
}

function besideLabel([label, value]: Labelled): readonly CellContent[] {
  return [text(label), value];
}

function placesAddress({ rows }: MeetingChoice): string {
  const row = HEADER + 1;
  const [first, last] = [row, row + rows.length - 1].map((line) =>
    cellsAddress({ row: line, column: PLACES, rows: 1, columns: 1 }).replace(/(\d+)$/u, "$$$1"),
  );
  return `${first}:${last}`;
}

function looksOf(width: number, last: number): readonly PlacedFormat[] {
  const bold = { font: { bold: true } } as const;
  const besideLabels = {
    row: TOTAL_ROW,
    column: 1,
    rows: 1,
    columns: 1,
    format: { horizontalAlignment: "Left" },
  } as const;
  return [
    besideLabels,
    {
      row: HEADER,
      column: 0,
      rows: 1,
      columns: width,
      format: { ...bold, wrapText: true, verticalAlignment: "Bottom" },
    },
    { row: HEADER, column: 1, rows: 1, columns: width - 2, format: { horizontalAlignment: "Right" } },
    { row: last + 1, column: 0, rows: 1, columns: width, format: bold },
    { row: HEADER + 1, column: width - 1, rows: last - HEADER, columns: 1, format: { font: { color: BAR_COLOR } } },
  ];
}
