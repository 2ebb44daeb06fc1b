/**
 * The sheet Drie opgaven: what each municipality of a province contributes to reception, Ukrainian reception and housing
 * together, so that action can start with those who do least. The national table of 27 October 2023 wants the three weighed
 * together. Ukrainian displaced persons are outside the key and outside the law: their numbers are input.
 */
import texts from "../../text/nl/taskSheets.json";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { regionOfCode } from "../../reference/regions";
import { fail, problem, type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import type { BlockWrite, SheetPlan } from "../sheetPlan";
import { HEADER_ROW } from "../tableLayouts";
import { cellIn, cellsOver, type TablePlace, wholeColumn } from "../tablePlace";
import { blank, type CellContent, COUNT_FORMAT, formula, text } from "../writeGateway";
import { blockBeside, columnBeside } from "./blockBeside";
import { PERCENT_FORMAT } from "./quotaRow";
import { type QuotaRow, rowsOf } from "./quotaState";
import { picked, type Spill, spillBlock } from "./spillBeside";
import { taskColumns, taskLayouts } from "./taskLayouts";
import { inColumns, sheetThere, type TaskPlaces, taskPlaces, taskRows, type TaskState } from "./taskState";
import { type Verdict, verdictOf } from "./verdictOf";

export interface ThreeTasksOrder {
  readonly province: string;
  /** The half-year whose housing quota counts. */
  readonly halfYear: HalfYear;
}

/** What BIJDRAGE answers per municipality, in its order. */
const ANSWERS = ["Aandeel totaal", "Laagste aandeel", "Rang"] as const;
const ANSWER_FORMATS = [PERCENT_FORMAT, PERCENT_FORMAT, "General"] as const;
/** The cell beside the table that names the half-year of the housing quota. */
const HALF_YEAR_NAME = "LRT_OpgavenHalfjaar";
const FIRST_LINE = HEADER_ROW + 2;

export function planThreeTasks(state: TaskState, order: ThreeTasksOrder): Result<SheetPlan> {
  const province = regionOfCode(order.province);
  const halfYear = halfYearName(order.halfYear);
  if (province?.kind !== "province") return fail(problem("quota.notAProvince", { name: order.province }));
  const problems = sheetThere(state, "LRT_DrieOpgaven");
  if (problems.length > 0) return fail(...problems);
  const municipalities = rowsOf(state.quota, order.halfYear, province.code);
  if (municipalities.length === 0) return fail(problem("quota.halfYearNotOpen", { halfYear }));
  const places = taskPlaces(state);
  const { sheet, columns } = taskLayouts.LRT_DrieOpgaven;
  const spill = { column: columnBeside(columns), firstLine: FIRST_LINE, rowCount: municipalities.length };
  return succeed({
    tables: [
      taskRows(
        state,
        "LRT_DrieOpgaven",
        municipalities.map((row, index) => taskRow(row, places, spill, FIRST_LINE + index)),
      ),
    ],
    cells: [],
    blocks: [
      { sheet, row: HEADER_ROW, column: spill.column, contents: [ANSWERS.map((header) => text(header))] },
      spillBlock(sheet, spill, contributionTemplate(places.LRT_DrieOpgaven, spill), ANSWER_FORMATS),
      explanation(halfYear, spill.column + columnBeside(ANSWERS)),
    ],
    log: {
      action: texts.logThreeTasks,
      subject: `${halfYear} ${province.name}`,
      before: "",
      after: "",
      remark: fillIn(texts.logMunicipalities, { municipalities: municipalities.length }),
    },
  });
}

function taskRow(row: QuotaRow, places: TaskPlaces, spill: Spill, line: number): readonly CellContent[] {
  const { LRT_DrieOpgaven: place, LRT_Taakstelling: quota } = places;
  const own = (header: string): string => cellIn(place, header, line);
  const ofQuota = (header: string): string =>
    `SUMIFS(${wholeColumn(quota, header)},${wholeColumn(quota, "Gebied")},${own("Gebied")},` +
    `${wholeColumn(quota, "Halfjaar")},${HALF_YEAR_NAME})`;
  return inColumns("LRT_DrieOpgaven", [
    ["Gebied", text(row.code)],
    ["Naam", text(row.name)],
    [taskColumns.firstTask, formula(`LRT.OPGAVE(${own("Gebied")})`, COUNT_FORMAT)],
    ["Oekraïne opgave (invoer)", blank(COUNT_FORMAT)],
    // A lead is no task: below 0 nothing is asked.
    [taskColumns.lastTask, formula(`MAX(0,${ofQuota("Opgave")})`, COUNT_FORMAT)],
    [taskColumns.firstDone, blank(COUNT_FORMAT)],
    ["Oekraïne gerealiseerd (invoer)", blank(COUNT_FORMAT)],
    [taskColumns.lastDone, formula(ofQuota("Realisatie"), COUNT_FORMAT)],
    ...ANSWERS.map((header, index) => [header, formula(picked(spill, index, place), ANSWER_FORMATS[index])] as const),
    ["Controle", formula(check(own))],
  ]);
}

function contributionTemplate(place: TablePlace, { firstLine, rowCount }: Spill): string {
  const over = (first: string, last: string): string =>
    cellsOver(place, first, last, firstLine, firstLine + rowCount - 1);
  return `LRT.BIJDRAGE(${over(taskColumns.firstTask, taskColumns.lastTask)},${over(taskColumns.firstDone, taskColumns.lastDone)})`;
}

function check(own: (header: string) => string): string {
  const inputs = [own("Oekraïne opgave (invoer)"), own(taskColumns.firstDone), own("Oekraïne gerealiseerd (invoer)")];
  const given = inputs.join(",");
  const tasks = [own(taskColumns.firstTask), own(taskColumns.lastTask), own(taskColumns.lastDone)];
  const verdicts: readonly Verdict[] = [
    [`COUNTA(${given})>COUNT(${given})`, texts.checkText],
    [`MIN(${given})<0`, texts.checkNegative],
    [`OR(${inputs.map((cell) => `${cell}<>INT(${cell})`).join(",")})`, texts.checkWhole],
    [`NOT(ISNUMBER(${tasks.join("+")}))`, texts.checkTask],
    [`AND(${own("Oekraïne opgave (invoer)")}="",${own("Oekraïne gerealiseerd (invoer)")}>0)`, texts.checkUkraine],
    [`${own(taskColumns.firstDone)}=""`, texts.checkReception],
  ];
  return verdictOf(verdicts);
}

function explanation(halfYear: string, column: number): BlockWrite {
  const block = blockBeside(taskLayouts.LRT_DrieOpgaven.sheet, column);
  block.add({
    label: texts.halfYearInput,
    content: text(halfYear),
    source: texts.taskHalfYearSource,
    name: HALF_YEAR_NAME,
  });
  for (const sentence of texts.taskRules) block.explain(sentence);
  return block.finish();
}
