/** The sheet Woningen: a row per municipality of a half-year that is open. The sheet of transition locations comes with it. */
import texts from "../../text/nl/taskSheets.json";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { regionOfCode } from "../../reference/regions";
import { fail, problem, type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { cellText } from "../cellText";
import { columnOf } from "../recogniseTables";
import type { SheetPlan } from "../sheetPlan";
import { dwellingBlock } from "./dwellingBlock";
import { dwellingRow } from "./dwellingRow";
import { newLocationTable } from "./planTransitionLocations";
import { nextLine } from "./quotaPlaces";
import { rowsOf } from "./quotaState";
import { taskPlaces, taskRows, type TaskState } from "./taskState";

export interface DwellingsOrder {
  readonly province: string;
  readonly halfYear: HalfYear;
}

export function planDwellings(state: TaskState, order: DwellingsOrder): Result<SheetPlan> {
  const province = regionOfCode(order.province);
  const halfYear = halfYearName(order.halfYear);
  if (province?.kind !== "province") return fail(problem("quota.notAProvince", { name: order.province }));
  const open = rowsOf(state.quota, order.halfYear, province.code);
  if (open.length === 0) return fail(problem("quota.halfYearNotOpen", { halfYear }));
  const present = presentIn(state, halfYear);
  const added = open.filter(({ code }) => !present.has(code));
  if (added.length === 0) {
    return fail(problem("tasks.dwellingsThere", { halfYear, province: province.name }));
  }
  const places = taskPlaces(state);
  const firstLine = nextLine(state.tables.LRT_Woningen);
  const rows = added.map((row, index) => dwellingRow(row, places, firstLine + index));
  const locations = newLocationTable(state);
  const blocks = state.tables.LRT_Woningen === null ? [dwellingBlock(province, order.halfYear, places)] : [];
  return succeed({
    tables: [taskRows(state, "LRT_Woningen", rows), ...locations.tables],
    cells: [],
    blocks: [...blocks, ...locations.blocks],
    log: {
      action: texts.logDwellings,
      subject: `${halfYear} ${province.name}`,
      before: "",
      after: "",
      remark: fillIn(texts.logMunicipalities, { municipalities: added.length }),
    },
  });
}

/** Municipalities that have a row in this half-year already: what stands there is left alone. */
function presentIn({ tables: { LRT_Woningen: table } }: TaskState, halfYear: string): ReadonlySet<string> {
  if (table === null) return new Set();
  const halfYears = columnOf(table, "Halfjaar").map(cellText);
  return new Set(
    columnOf(table, "Gebied")
      .map(cellText)
      .filter((_code, index) => halfYears[index] === halfYear),
  );
}
