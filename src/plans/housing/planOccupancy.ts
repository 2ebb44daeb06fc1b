/** The sheet Bezetting: persons in reception over weeks or months, the places that they need and what is short. */
import texts from "../../text/nl/taskSheets.json";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { blank, COUNT_FORMAT, text } from "../cellContent";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import { type DesiredRow, rowOf } from "../tableLayout";
import type { OccupancyChoice } from "./housingChoices";
import type { TaskInput } from "./housingInput";
import { occupancyBlock } from "./occupancyBlock";
import { startsOfPeriods } from "./periods";
import { occupancyHead } from "./taskHeads";
import { taskLayouts } from "./taskLayouts";
import { sheetThere } from "./taskState";

const FEWEST_PERIODS = 2;
const MOST_PERIODS = 120;
const LONGEST_TEXT = 40;

export function planOccupancy({ state, isContinued }: TaskInput, choice: OccupancyChoice): Result<DesiredState> {
  const { period, periods, start } = choice;
  const isCountable = Number.isInteger(periods) && periods >= FEWEST_PERIODS && periods <= MOST_PERIODS;
  const starts = startsOfPeriods(start, period, isCountable ? periods : 0);
  const problems: readonly Problem[] = [
    ...sheetThere(state, "LRT_Bezetting", isContinued),
    ...(isCountable
      ? []
      : [problem("tasks.periodsOutOfRange", { periods, fewest: FEWEST_PERIODS, most: MOST_PERIODS })]),
    ...(starts === null ? [problem("tasks.dateUnreadable", { text: start.slice(0, LONGEST_TEXT) })] : []),
  ];
  if (problems.length > 0 || starts === null) return fail(...problems);
  const { sheet } = taskLayouts.LRT_Bezetting;
  return succeed({
    ...nothingDesired,
    tables: [
      { layout: taskLayouts.LRT_Bezetting, rows: starts.map((serial, index) => periodRow(period, index + 1, serial)) },
    ],
    blocks: [occupancyBlock(state.tables.LRT_Bezetting)],
    log: logEntry(texts.logOccupancy, sheet, {
      remark: fillIn(period === "week" ? texts.logWeeks : texts.logMonths, { periods: starts.length }),
    }),
  });
}

function periodRow(period: OccupancyChoice["period"], position: number, serial: number): DesiredRow {
  const waiting = blank(COUNT_FORMAT);
  return rowOf(occupancyHead, {
    Periode: text(fillIn(period === "week" ? texts.week : texts.month, { number: position })),
    "Begint op": { kind: "date", serial },
    "Instroom (invoer)": waiting,
    "Uitstroom (invoer)": waiting,
    "Capaciteit (invoer)": waiting,
  });
}
