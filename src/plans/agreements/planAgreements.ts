/**
 * The sheet Afspraken: agreements and actions with who does them, by when, and how they stand. It is made once: the lines are a planner's own,
 * and no order writes in them again. Of a sheet that is there only the counts above it come back, when somebody took those away.
 */
import "../../text/quotaSentences";
import texts from "../../text/nl/agreements.json";
import { fail, problem, type Result, succeed, then } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { blank, count, COUNT_FORMAT, DATE_FORMAT, dateOrText, number, text } from "../cellContent";
import { dateCell } from "../cellDate";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import { isBlockGone } from "../housing/blockGone";
import type { PlanInput } from "../planInput";
import { recogniseTable } from "../recogniseTable";
import { type DesiredRow, rowOf } from "../tableLayout";
import { agreementBlock, BLOCK_ROWS } from "./agreementBlock";
import { agreementHead } from "./agreementHead";
import { agreementLayout } from "./agreementLayout";
import type { AgreementLine, AgreementsChoice } from "./agreementsChoice";

/** Rows that stand ready for input at least. */
const PREPARED_ROWS = 10;

export function planAgreements(
  { content, isContinued }: Pick<PlanInput, "content" | "isContinued">,
  { lines, referenceDate }: AgreementsChoice,
): Result<DesiredState> {
  return then(recogniseTable(agreementLayout, content.tables), (found) => {
    const isMade = found === null || isContinued;
    // A table that somebody moved up leaves no room above it.
    const hasRoom = found === null || found.row >= BLOCK_ROWS;
    const block = agreementBlock(referenceDate, found);
    const isGone = found !== null && hasRoom && isBlockGone(block, found, content);
    if (!isMade && !isGone) return fail(problem("tasks.sheetExists", { sheet: found.sheet }));
    return succeed({
      ...nothingDesired,
      tables: [{ layout: agreementLayout, rows: isMade ? rowsOf(lines) : [] }],
      blocks: hasRoom ? [block] : [],
      log: logEntry(texts.logAction, agreementLayout.sheet, {
        remark: lines.length === 0 ? "" : fillIn(texts.logRemark, { count: lines.length }),
      }),
    });
  });
}

function rowsOf(lines: readonly AgreementLine[]): readonly DesiredRow[] {
  return Array.from({ length: Math.max(PREPARED_ROWS, lines.length) }, (_none, place) => {
    const line = lines[place];
    return rowOf(agreementHead, {
      Nr: number(place + 1),
      Datum: dayOf(line?.date),
      Gemeente: text(line?.municipality ?? null),
      Afspraak: text(line?.agreement ?? null),
      Plekken: line?.places == null ? blank(COUNT_FORMAT) : count(line.places),
      "Eigenaar (rol)": text(line?.owner ?? null),
      "Gereed op": dayOf(line?.due),
      Status: text(line?.status ?? null),
      Toelichting: text(line?.remark ?? null),
    });
  });
}

function dayOf(iso: string | null | undefined) {
  return iso == null ? blank(DATE_FORMAT) : dateOrText(dateCell(iso));
}
