/**
 * The sheet Drie opgaven: what each municipality of a province contributes to reception, Ukrainian reception and housing
 * together, so that action can start with those who do least. The national table of 27 October 2023 wants the three weighed
 * together. Ukrainian displaced persons are outside the key and outside the law: their numbers are input.
 */
import texts from "../../text/nl/taskSheets.json";
import { halfYearName } from "../../housing/halfYear";
import type { Region } from "../../reference/region";
import { regionOfCode } from "../../reference/regions";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { blank, COUNT_FORMAT, text } from "../cellContent";
import { type DesiredBlock, type DesiredState, logEntry, nothingDesired } from "../desiredState";
import { type DesiredRow, rowOf } from "../tableLayout";
import { cellText } from "../cellText";
import { columnOf } from "../recogniseTable";
import { type FoundTable, pointerText } from "../workbookContent";
import { blockBeside } from "./blockBeside";
import { anchors, threeTasksNames } from "./blockNames";
import type { ThreeTasksChoice } from "./housingChoices";
import type { TaskInput } from "./housingInput";
import { quotaLayouts } from "./quotaLayouts";
import { type QuotaRow, rowsOf } from "./quotaState";
import { threeTasksHead } from "./taskHeads";
import { taskLayouts } from "./taskLayouts";
import { madeOnce } from "./madeOnce";

export function planThreeTasks(input: TaskInput, choice: ThreeTasksChoice): Result<DesiredState> {
  const { state } = input;
  const province = regionOfCode(choice.province);
  const halfYear = halfYearName(choice.halfYear);
  if (province?.kind !== "province") return fail(problem("quota.notAProvince", { name: choice.province }));
  const municipalities = rowsOf(state.quota, choice.halfYear, province.code);
  if (municipalities.length === 0) return fail(problem("quota.halfYearNotOpen", { halfYear }));
  const whole = {
    tables: [{ layout: taskLayouts.LRT_DrieOpgaven, rows: municipalities.map(taskRow) }],
    blocks: [threeTasksBlock(halfYear, state.tables.LRT_DrieOpgaven)],
  };
  const sheet = lacksRows(input, halfYear, municipalities)
    ? succeed(whole)
    : madeOnce(input, "LRT_DrieOpgaven", whole, otherSubject(input, halfYear, province));
  if (!sheet.ok) return sheet;
  return succeed({
    ...nothingDesired,
    ...sheet.value,
    basis: [quotaLayouts.LRT_Taakstelling],
    log: logEntry(texts.logThreeTasks, `${halfYear} ${province.name}`, {
      remark: fillIn(texts.logMunicipalities, { municipalities: municipalities.length }),
    }),
  });
}

/** Somebody took municipalities of this half-year and province out of the sheet: the same order puts their rows back. */
function lacksRows({ state, content }: TaskInput, halfYear: string, municipalities: readonly QuotaRow[]): boolean {
  const found = state.tables.LRT_DrieOpgaven;
  if (found === null || pointerText(content, threeTasksNames.halfYear) !== halfYear) return false;
  const codes = found.rows.map((row) => cellText(row[found.headers.indexOf("Gebied")]));
  const present = new Set(codes.filter((code) => code !== ""));
  const own = new Set(municipalities.map(({ code }) => code));
  return present.size < own.size && [...present].every((code) => own.has(code));
}

/** What to do when the sheet is about another half-year or province: what was entered in it is about that one, and would be taken for this. */
function otherSubject({ state, content }: TaskInput, halfYear: string, province: Region): Problem | null {
  const found = state.tables.LRT_DrieOpgaven;
  if (found === null) return null;
  const codes = columnOf(found, threeTasksHead, "Gebied").map(cellText);
  const there = new Set(codes.flatMap((code) => regionOfCode(code)?.provinceCode ?? []));
  const [first] = there;
  const { sheet } = found;
  if (first !== undefined && !there.has(province.code)) {
    const present = regionOfCode(first)?.name ?? first;
    return problem("tasks.otherProvince", { sheet, present, wanted: province.name });
  }
  const present = pointerText(content, threeTasksNames.halfYear);
  if (present === "" || present === halfYear) return null;
  return problem("tasks.otherHalfYear", { sheet, present, wanted: halfYear, label: texts.halfYearInput });
}

function taskRow({ code, name }: QuotaRow): DesiredRow {
  const waiting = blank(COUNT_FORMAT);
  return rowOf(threeTasksHead, {
    Gebied: text(code),
    Naam: text(name),
    "Oekraïne opgave (invoer)": waiting,
    "Opvang gerealiseerd (invoer)": waiting,
    "Oekraïne gerealiseerd (invoer)": waiting,
  });
}

/** Beside the table LRT_DrieOpgaven: the half-year that counts, and how to read the shares. */
export function threeTasksBlock(halfYear: string, found: FoundTable | null): DesiredBlock {
  const line = {
    label: texts.halfYearInput,
    content: text(halfYear),
    source: texts.taskHalfYearSource,
    name: threeTasksNames.halfYear,
  };
  return blockBeside(anchors.threeTasks, [line], texts.taskRules, taskLayouts.LRT_DrieOpgaven, found);
}
