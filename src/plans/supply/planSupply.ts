/**
 * The sheets Aanbod and Aanbod per gemeente. Given again it adds municipalities that are missing; what people typed stays, and of place
 * blocks nothing comes once the table is there. The task and the reference date come from the decision, so that must be there.
 */
import "../../text/supplySentences";
import texts from "../../text/nl/supplySheet.json";
import type { Region } from "../../reference/region";
import { municipalitiesOf, regionOfCode } from "../../reference/regions";
import { combine, fail, problem, type Result, succeed, then } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { blank, COUNT_FORMAT, DATE_FORMAT, number, text } from "../cellContent";
import { dateCell } from "../cellDate";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import type { PlanInput } from "../planInput";
import { readableTable } from "../readableTable";
import { pointerNames } from "../reception/pointers";
import { type DesiredRow, rowOf } from "../tableLayout";
import { exampleRows } from "./exampleBlocks";
import { supplyBlock } from "./supplyBlock";
import type { SupplyChoice } from "./supplyChoice";
import { blockHead, suppliedHead } from "./supplyHeads";
import { supplyLayouts } from "./supplyLayouts";

/** Lines that stand ready for input. */
const PREPARED_ROWS = 10;
const LONGEST_TEXT = 40;
const { LRT_Aanbod: blocks, LRT_AanbodGemeente: supplied } = supplyLayouts;

export function planSupply(
  { content, isContinued }: Pick<PlanInput, "content" | "isContinued">,
  { province, date, isExample }: SupplyChoice,
): Result<DesiredState> {
  const whole = regionOfCode(province);
  if (whole?.kind !== "province") return fail(problem("supply.notAProvince", { name: province }));
  const { activeDecision, activeKey, total, referenceDate } = pointerNames;
  if ([activeDecision, activeKey, total, referenceDate].some((name) => !content.pointers.has(name)))
    return fail(problem("supply.noDecision"));
  const day = dateCell(date);
  if (date !== null && typeof day !== "number")
    return fail(problem("supply.dateUnreadable", { text: date.slice(0, LONGEST_TEXT) }));
  const tables = combine({
    blocks: readableTable(blocks, content.tables),
    supplied: readableTable(supplied, content.tables),
  });
  return then(tables, (found) => {
    const municipalities = municipalitiesOf(province);
    const isMade = found.blocks === null || isContinued;
    return succeed({
      ...nothingDesired,
      tables: [
        { layout: blocks, rows: isMade ? blockRows(municipalities, isExample) : [] },
        { layout: supplied, rows: municipalities.map(suppliedRow) },
      ],
      blocks: [supplyBlock(found.blocks, typeof day === "number" ? day : null, isMade && isExample)],
      log: logEntry(texts.logAction, whole.name, {
        remark: fillIn(texts.logRemark, { count: municipalities.length }),
      }),
    });
  });
}

function blockRows(municipalities: readonly Region[], isExample: boolean): readonly DesiredRow[] {
  const examples = isExample ? exampleRows(municipalities) : [];
  const waiting = Array.from({ length: PREPARED_ROWS - examples.length }, (_none, index) =>
    rowOf(blockHead, {
      Nr: number(examples.length + index + 1),
      "Plekken (invoer)": blank(COUNT_FORMAT),
      "Van (invoer)": blank(DATE_FORMAT),
      "Tot (invoer)": blank(DATE_FORMAT),
    }),
  );
  return [...examples, ...waiting];
}

function suppliedRow({ code, name, provinceCode }: Region): DesiredRow {
  return rowOf(suppliedHead, {
    Naam: text(name),
    "Opgave (invoer)": blank(COUNT_FORMAT),
    Gebied: text(code),
    Provincie: text(provinceCode),
  });
}
