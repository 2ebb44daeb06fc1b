/** The sheet Woningen: a row per municipality of a half-year that is open. The sheet of transition locations comes with it. */
import texts from "../../text/nl/taskSheets.json";
import { halfYearName } from "../../housing/halfYear";
import type { Region } from "../../reference/region";
import { regionOfCode } from "../../reference/regions";
import { fail, problem, type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { blank, COUNT_FORMAT, text } from "../cellContent";
import { type DesiredBlock, type DesiredState, logEntry, nothingDesired } from "../desiredState";
import { type DesiredRow, rowOf } from "../tableLayout";
import { anchors, dwellingNames } from "./blockNames";
import { dwellingBlock } from "./dwellingBlock";
import type { DwellingsChoice } from "./housingChoices";
import type { TaskInput } from "./housingInput";
import { isUnfilled, locationTable } from "./planTransitionLocations";
import { quotaLayouts } from "./quotaLayouts";
import { type QuotaRow, rowsOf } from "./quotaState";
import { dwellingHead } from "./taskHeads";
import { taskLayouts } from "./taskLayouts";

export function planDwellings(input: TaskInput, choice: DwellingsChoice): Result<DesiredState> {
  const province = regionOfCode(choice.province);
  const halfYear = halfYearName(choice.halfYear);
  if (province?.kind !== "province") return fail(problem("quota.notAProvince", { name: choice.province }));
  const open = rowsOf(input.state.quota, choice.halfYear, province.code);
  if (open.length === 0) return fail(problem("quota.halfYearNotOpen", { halfYear }));
  const locations = locationsBeside(input);
  return succeed({
    ...nothingDesired,
    tables: [...locations.tables, { layout: taskLayouts.LRT_Woningen, rows: open.map(dwellingRow) }],
    blocks: [...locations.blocks, ...blocksOf(input, choice, province)],
    basis: [quotaLayouts.LRT_Taakstelling],
    log: logEntry(texts.logDwellings, `${halfYear} ${province.name}`, {
      remark: fillIn(texts.logMunicipalities, { municipalities: open.length }),
    }),
  });
}

/**
 * The block comes with the table, and again when somebody took it away. In a workbook of version 0.2.0 it stands there without the name by which it is known now: its cells
 * have names, and it is left alone.
 */
function blocksOf(
  { state: { tables }, content: { pointers } }: TaskInput,
  { halfYear }: DwellingsChoice,
  province: Region,
): readonly DesiredBlock[] {
  const isOlder = pointers.has(dwellingNames.lowest) && !pointers.has(anchors.dwellings);
  return isOlder ? [] : [dwellingBlock(province, halfYear, tables.LRT_Woningen)];
}

/** Nothing when somebody made that sheet before: it is theirs. What this order left behind is still unfilled. */
function locationsBeside({ state: { tables }, isContinued }: TaskInput): Pick<DesiredState, "tables" | "blocks"> {
  const found = tables.LRT_Doorstroomlocaties;
  return found === null || (isContinued && isUnfilled(found)) ? locationTable(found) : { tables: [], blocks: [] };
}

function dwellingRow({ code, name, province, halfYear }: QuotaRow): DesiredRow {
  const waiting = blank(COUNT_FORMAT);
  return rowOf(dwellingHead, {
    Gebied: text(code),
    Naam: text(name),
    Halfjaar: text(halfYearName(halfYear)),
    Provincie: text(province),
    "Vrijkomende woningen (invoer)": waiting,
    "Personen hotel en accommodatie (invoer)": waiting,
    "Toegewezen woningen (invoer)": waiting,
  });
}
