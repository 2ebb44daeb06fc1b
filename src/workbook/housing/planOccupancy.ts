/**
 * The sheet Bezetting: persons in reception over weeks or months, the places that they need and what is short. COA plans with
 * 91 % of the places in use: places = persons / 0,91, rounded up.
 */
import texts from "../../text/nl/taskSheets.json";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import type { SheetPlan } from "../sheetPlan";
import { HEADER_ROW } from "../tableLayouts";
import { cellIn, cellsOver, type TablePlace, wholeColumn } from "../tablePlace";
import { blank, type CellContent, COUNT_FORMAT, DATE_FORMAT, formula, text } from "../writeGateway";
import { type BlockDraft, blockBeside, columnBeside } from "./blockBeside";
import { type Period, startsOfPeriods } from "./periods";
import { PERCENT_FORMAT } from "./quotaRow";
import { picked, type Spill, spillBlock } from "./spillBeside";
import { taskLayouts } from "./taskLayouts";
import { inColumns, sheetThere, taskPlaces, taskRows, type TaskState } from "./taskState";
import { type Verdict, verdictOf } from "./verdictOf";

export interface OccupancyOrder {
  readonly period: Period;
  /** How many periods; left out it is half a year of weeks or a year of months. */
  readonly periods?: number;
  /** The day on which the first period begins, ISO or as a planner types it. */
  readonly start: string;
}

const DEFAULT_PERIODS = { week: 26, month: 12 } as const;
const FEWEST_PERIODS = 2;
const MOST_PERIODS = 120;
const OCCUPANCY_NORM = 0.91;
/** What BEZETTING answers per period, in its order. */
const ANSWERS = ["Bezetting", "Benodigd", "Tekort", "Bezettingsgraad"] as const;
const ANSWER_FORMATS = [COUNT_FORMAT, COUNT_FORMAT, COUNT_FORMAT, PERCENT_FORMAT] as const;
const FIRST_LINE = HEADER_ROW + 2;

export function planOccupancy(state: TaskState, order: OccupancyOrder): Result<SheetPlan> {
  const periods = order.periods ?? DEFAULT_PERIODS[order.period];
  const isCountable = Number.isInteger(periods) && periods >= FEWEST_PERIODS && periods <= MOST_PERIODS;
  const starts = startsOfPeriods(order.start, order.period, isCountable ? periods : 0);
  const problems: readonly Problem[] = [
    ...sheetThere(state, "LRT_Bezetting"),
    ...(isCountable
      ? []
      : [problem("tasks.periodsOutOfRange", { periods, fewest: FEWEST_PERIODS, most: MOST_PERIODS })]),
    ...(starts === null ? [problem("tasks.dateUnreadable", { text: order.start.slice(0, 40) })] : []),
  ];
  if (problems.length > 0 || starts === null) return fail(...problems);
  const { sheet, columns } = taskLayouts.LRT_Bezetting;
  const place = taskPlaces(state).LRT_Bezetting;
  // The answer has a header of its own, on the line of the header of the table.
  const spill = { column: columnBeside(columns), firstLine: HEADER_ROW + 1, rowCount: starts.length + 1 };
  const block = blockBeside(sheet, spill.column + columnBeside(ANSWERS));
  const { begin, norm } = addSettings(block);
  addSummary(block, place);
  return succeed({
    tables: [
      taskRows(
        state,
        "LRT_Bezetting",
        starts.map((serial, index) => periodRow(order.period, index, serial, place, spill)),
      ),
    ],
    cells: [],
    blocks: [
      spillBlock(sheet, spill, occupancyTemplate(place, starts.length, begin, norm), ANSWER_FORMATS),
      block.finish(),
    ],
    log: {
      action: texts.logOccupancy,
      subject: sheet,
      before: "",
      after: "",
      remark: fillIn(order.period === "week" ? texts.logWeeks : texts.logMonths, { periods: starts.length }),
    },
  });
}

function periodRow(
  period: Period,
  index: number,
  serial: number,
  place: TablePlace,
  spill: Spill,
): readonly CellContent[] {
  const own = (header: string): string => cellIn(place, header, FIRST_LINE + index);
  return inColumns("LRT_Bezetting", [
    ["Periode", text(fillIn(period === "week" ? texts.week : texts.month, { number: index + 1 }))],
    ["Begint op", { kind: "date", serial }],
    ["Instroom (invoer)", blank(COUNT_FORMAT)],
    ["Uitstroom (invoer)", blank(COUNT_FORMAT)],
    ["Capaciteit (invoer)", blank(COUNT_FORMAT)],
    ...ANSWERS.map(
      (header, answer) => [header, formula(picked(spill, answer, place), ANSWER_FORMATS[answer])] as const,
    ),
    ["Controle", formula(check(own))],
  ]);
}

/** A blank number at the beginning is nobody; as an argument it could be taken for one that was left out. */
function occupancyTemplate(place: TablePlace, periods: number, begin: string, norm: string): string {
  const over = (header: string): string => cellsOver(place, header, header, FIRST_LINE, FIRST_LINE + periods - 1);
  const flows = ["Instroom (invoer)", "Uitstroom (invoer)", "Capaciteit (invoer)"].map(over).join(",");
  return `LRT.BEZETTING(IF(${begin}="",0,${begin}),${flows},${norm})`;
}

function check(own: (header: string) => string): string {
  const inputs = [own("Instroom (invoer)"), own("Uitstroom (invoer)"), own("Capaciteit (invoer)")];
  const given = inputs.join(",");
  const verdicts: readonly Verdict[] = [
    [`COUNTA(${given})>COUNT(${given})`, texts.checkText],
    [`MIN(${given})<0`, texts.checkNegative],
    [`OR(${inputs.map((cell) => `${cell}<>INT(${cell})`).join(",")})`, texts.checkWhole],
    [`NOT(ISNUMBER(${own("Bezetting")}))`, texts.checkOccupancy],
    [`${own("Capaciteit (invoer)")}=""`, texts.checkCapacity],
    [`${own("Tekort")}>0`, texts.checkShortage],
  ];
  return verdictOf(verdicts);
}

function addSettings(block: BlockDraft): { readonly begin: string; readonly norm: string } {
  return {
    begin: block.add({
      label: texts.beginInput,
      content: blank(COUNT_FORMAT),
      source: texts.beginSource,
      rule: "count",
    }),
    norm: block.add({
      label: texts.normInput,
      content: { kind: "number", value: OCCUPANCY_NORM, format: "0.00" },
      source: texts.normSource,
      rule: "share",
    }),
  };
}

function addSummary(block: BlockDraft, place: TablePlace): void {
  const [shortages, starts, periods] = ["Tekort", "Begint op", "Periode"].map((header) => wholeColumn(place, header));
  const first = `MINIFS(${starts},${shortages},">0")`;
  // An error in the column must show here too: the largest of it is that error.
  const when = (template: string): string => `IF(MAX(${shortages})=0,"${texts.noShortage}",${template})`;
  const add = (label: string, template: string, format?: string): string =>
    block.add({ label, content: formula(template, format) });
  add(texts.firstShortage, when(`INDEX(${periods},MATCH(${first},${starts},0))`));
  add(texts.firstShortageDate, when(first), DATE_FORMAT);
  add(texts.shortageThen, when(`SUMIFS(${shortages},${starts},${first})`), COUNT_FORMAT);
  add(texts.largestShortage, `MAX(${shortages})`, COUNT_FORMAT);
  for (const sentence of texts.occupancyRules) block.explain(sentence);
}
