/** The sheet Bezetting: persons in reception over weeks or months, the places that they need and what is short. */
import texts from "../../text/nl/taskSheets.json";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { dutchDate } from "../../text/dutchDate";
import { fillIn } from "../../text/sentence";
import { blank, COUNT_FORMAT, text } from "../cellContent";
import { isoDate } from "../cellDate";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import { columnOf } from "../recogniseTable";
import { type DesiredRow, rowOf } from "../tableLayout";
import { occupancyNames } from "./blockNames";
import type { OccupancyChoice } from "./housingChoices";
import type { TaskInput } from "./housingInput";
import { occupancyBlock } from "./occupancyBlock";
import { type PeriodRange, rangeOf, startsOfPeriods } from "./periods";
import { occupancyHead } from "./taskHeads";
import { taskLayouts } from "./taskLayouts";
import { madeOnce } from "./madeOnce";

const FEWEST_PERIODS = 2;
const MOST_PERIODS = 120;
const LONGEST_TEXT = 40;

export function planOccupancy(input: TaskInput, choice: OccupancyChoice): Result<DesiredState> {
  const { period, periods, start } = choice;
  const isCountable = Number.isInteger(periods) && periods >= FEWEST_PERIODS && periods <= MOST_PERIODS;
  const starts = startsOfPeriods(start, period, isCountable ? periods : 0);
  const problems: readonly Problem[] = [
    ...(isCountable
      ? []
      : [problem("tasks.periodsOutOfRange", { periods, fewest: FEWEST_PERIODS, most: MOST_PERIODS })]),
    ...(starts === null ? [problem("tasks.dateUnreadable", { text: start.slice(0, LONGEST_TEXT) })] : []),
  ];
  if (problems.length > 0 || starts === null) return fail(...problems);
  const { sheet } = taskLayouts.LRT_Bezetting;
  const range = rangeOf(starts, period);
  const whole = {
    tables: [
      { layout: taskLayouts.LRT_Bezetting, rows: starts.map((serial, index) => periodRow(period, index + 1, serial)) },
    ],
    blocks: [occupancyBlock(range, input.state.tables.LRT_Bezetting)],
  };
  const made = lacksPeriods(input, range, starts)
    ? succeed(whole)
    : madeOnce(input, "LRT_Bezetting", whole, otherPeriods(input, range));
  if (!made.ok) return made;
  return succeed({
    ...nothingDesired,
    ...made.value,
    log: logEntry(texts.logOccupancy, sheet, {
      remark: fillIn(period === "week" ? texts.logWeeks : texts.logMonths, { periods: starts.length }),
    }),
  });
}

/** Somebody took periods of this same order out of the sheet: it puts them back. */
function lacksPeriods({ state, content }: TaskInput, range: PeriodRange, starts: readonly number[]): boolean {
  const found = state.tables.LRT_Bezetting;
  const noted = (["start", "periods", "days"] as const).every(
    (part) => content.pointers.get(occupancyNames[part])?.value === range[part],
  );
  if (found === null || !noted) return false;
  const present = new Set(columnOf(found, occupancyHead, "Begint op"));
  return starts.some((start) => !present.has(start));
}

/**
 * What to do when the sheet has other periods. How many there must be is the planner's to type beside the table: then this same order brings
 * the new ones, and what was entered stays.
 */
function otherPeriods({ state, content }: TaskInput, range: PeriodRange): Problem | null {
  const found = state.tables.LRT_Bezetting;
  if (found === null) return null;
  const valueOf = (part: keyof PeriodRange): unknown => content.pointers.get(occupancyNames[part])?.value;
  const [start, present, days] = [valueOf("start"), valueOf("periods"), valueOf("days")];
  // What an order left behind half-way does not say all of it.
  if (typeof start !== "number" || typeof present !== "number" || typeof days !== "number") return null;
  const isSameStart = start === range.start && days === range.days;
  if (isSameStart && range.periods <= present) return null;
  const { sheet } = found;
  return isSameStart
    ? problem("tasks.morePeriods", { sheet, present, wanted: range.periods, label: texts.periods })
    : problem("tasks.otherPeriods", { sheet, present, start: dutchDate(isoDate(start) ?? "") });
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
