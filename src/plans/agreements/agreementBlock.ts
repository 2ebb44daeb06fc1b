/** Above the table of agreements: the day on which is judged, and how many there are of each status. Without that day no count says 0 late. */
import texts from "../../text/nl/agreements.json";
import { blank, COUNT_FORMAT, DATE_FORMAT, dateOrText, formula, text } from "../cellContent";
import { dateCell } from "../cellDate";
import type { DesiredBlock } from "../desiredState";
import { column } from "../structured";
import { HEADER_ROW } from "../tableLayout";
import type { FoundTable } from "../workbookContent";
import { agreementHead, agreementNames } from "./agreementHead";
import { agreementStatuses } from "./agreementsChoice";

/** Rows between the explanation and the headers. */
export const BLOCK_ROWS = 2;
/** Labels, the day, a count per status, those that are late, those without a day. */
export const BLOCK_COLUMNS = 4 + agreementStatuses.length;

const all = column(agreementHead);

/** @param found The table as it stands in the workbook, or null when it comes with the block. */
export function agreementBlock(referenceDate: string | null, found: FoundTable | null): DesiredBlock {
  const day = referenceDate === null ? blank(DATE_FORMAT) : dateOrText(dateCell(referenceDate));
  const counts = agreementStatuses.map((status) => countOf(`COUNTIFS(${all("Status")},"${status}")`));
  const isOpen = ["open", "loopt"].map((status) => `COUNTIFS(${all("Status")},"${status}",${all("Gereed op")},"")`);
  const late = `COUNTIFS(${all("Controle")},"${texts.checkLate}")`;
  const isKnown = `ISNUMBER(${agreementNames.referenceDate})`;
  return {
    sheet: found?.sheet ?? agreementHead.sheet,
    anchor: agreementNames.block,
    row: (found?.row ?? HEADER_ROW) - BLOCK_ROWS,
    column: found?.column ?? 0,
    contents: [
      [texts.state, texts.referenceDate, ...statusLabels, texts.late, texts.withoutDay].map(text),
      [
        text(texts.count),
        day,
        ...counts,
        countOf(`IF(${isKnown},${late},"${texts.noDay}")`),
        countOf(isOpen.join("+")),
      ],
    ],
    cells: [{ row: 1, column: 1, name: agreementNames.referenceDate, isInput: true, rule: "date" }],
    looks: [
      { row: 0, column: 0, rows: 1, columns: BLOCK_COLUMNS, format: { font: { bold: true } } },
      { row: 0, column: 0, rows: BLOCK_ROWS, columns: BLOCK_COLUMNS, format: { horizontalAlignment: "Left" } },
    ],
  };
}

const statusLabels = [texts.open, texts.running, texts.done, texts.dropped];

function countOf(template: string) {
  return formula(template, COUNT_FORMAT);
}
