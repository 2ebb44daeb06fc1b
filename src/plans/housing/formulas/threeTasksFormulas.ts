/**
 * What a municipality contributes over three tasks together, in native formulas: the same rule as `contributions`, and the table
 * can be sorted. A task of 0 does not count; without any task everything is met. National table, 27 October 2023.
 */
import texts from "../../../text/nl/taskSheets.json";
import { COUNT_FORMAT, PERCENT_FORMAT } from "../../cellContent";
import { column, own } from "../../structured";
import { threeTasksNames } from "../blockNames";
import { quotaHead } from "../quotaHeads";
import { type ThreeTasksColumn, threeTasksHead } from "../taskHeads";
import { type ColumnFormulas, computes } from "./columnFormula";
import { agreedNumber, countOnce, rowsDiffer } from "./onceEach";
import { countVerdicts, verdictOf } from "./verdictOf";
import { isWritten } from "./writtenKey";

const row = own(threeTasksHead);
const all = column(threeTasksHead);
const quota = column(quotaHead);

const TASKS = [
  ["Opvang opgave", "Opvang gerealiseerd (invoer)"],
  ["Oekraïne opgave (invoer)", "Oekraïne gerealiseerd (invoer)"],
  ["Vergunninghouders opgave", "Vergunninghouders gerealiseerd"],
] as const satisfies readonly (readonly [task: ThreeTasksColumn, done: ThreeTasksColumn])[];

const INPUTS = [
  "Oekraïne opgave (invoer)",
  "Opvang gerealiseerd (invoer)",
  "Oekraïne gerealiseerd (invoer)",
] as const satisfies readonly ThreeTasksColumn[];

const inputs = INPUTS.map(row);
const given = inputs.join(",");
const sameRow = `${all("Gebied")},${row("Gebied")}`;
const doublesDiffer = rowsDiffer(
  sameRow,
  INPUTS.map((header) => [all(header), row(header)] as const),
);

function ofQuota(header: "Opgave" | "Realisatie"): string {
  const here = `${quota("Gebied")},${row("Gebied")},${quota("Halfjaar")},${threeTasksNames.halfYear}`;
  return agreedNumber(quota(header), here);
}

const COMPUTED = ["Opvang opgave", "Vergunninghouders opgave", "Vergunninghouders gerealiseerd"] as const;
const tasks = COMPUTED.map(row).join(",");

/** A row that is still blank has no share; one with a number that cannot be right or is not there has none that is known. */
function whenRight(share: string): string {
  const fractions = inputs.map((cell) => `${cell}<>INT(${cell})`).join(",");
  return (
    `IF(${row("Gebied")}="","",IF(COUNTA(${given})>COUNT(${given}),NA(),` +
    `IF(OR(COUNT(${tasks})<${COMPUTED.length},MIN(${given},${tasks})<0,${fractions},${doublesDiffer}),NA(),${share})))`
  );
}

const counted = TASKS.map(([task, done]) => ({ task: `N(${row(task)})`, done: `N(${row(done)})` }));
const allTasks = counted.map(({ task }) => `MAX(0,${task})`).join("+");
const allDone = counted.map(({ task, done }) => `IF(${task}>0,${done},0)`).join("+");

function lowestShare(): string {
  const first = counted.reduceRight((later, { task, done }) => `IF(${task}>0,${done}/${task},${later})`, "1");
  return `MIN(${counted.map(({ task, done }) => `IF(${task}>0,${done}/${task},${first})`).join(",")})`;
}

/** Text in the place of a share would be more than every number. */
const isShareUnknown = `SUMPRODUCT((${all("Gebied")}<>"")*(1-ISNUMBER(${all("Aandeel totaal")})))>0`;

/** Rank 1 contributes least; equals share a rank; a row that stands twice counts once, and a blank one not at all. */
const rank =
  `IF(${row("Gebied")}="","",IF(${isShareUnknown},NA(),1+ROUND(SUMPRODUCT((${all("Gebied")}<>"")*(${all("Aandeel totaal")}<${row("Aandeel totaal")})` +
  `/COUNTIF(${all("Gebied")},${all("Gebied")}&"")),0)))`;

/** Municipalities of the province of a row that have a row in the quota table and none here: every rank after them is too low. */
function isMissing(): string {
  const province = `INDEX(${quota("Provincie")},MATCH(${row("Gebied")},${quota("Gebied")},0))`;
  const inHalfYear = `${quota("Halfjaar")},${threeTasksNames.halfYear},${quota("Provincie")},${province}`;
  const isThere = `(COUNTIFS(${quota("Gebied")},${all("Gebied")}&"",${inHalfYear})>0)`;
  const present = `SUMPRODUCT(${isThere}/COUNTIF(${all("Gebied")},${all("Gebied")}&""))`;
  return `${countOnce(inHalfYear, quota("Keer"))}>ROUND(${present},0)`;
}

function check(): string {
  return verdictOf([
    [`NOT(${isWritten("municipality", row("Gebied"))})`, texts.checkCode],
    ...countVerdicts(inputs, { text: texts.checkText, negative: texts.checkNegative, whole: texts.checkWhole }),
    [doublesDiffer, texts.checkDoubles],
    [`COUNT(${tasks})<${COMPUTED.length}`, texts.checkTask],
    [`MIN(${tasks})<0`, texts.checkTaskNegative],
    [`COUNT(${row("Aandeel totaal")},${row("Laagste aandeel")})<2`, texts.checkComputed],
    [isMissing(), texts.checkRowsMissing],
    [`NOT(ISNUMBER(${row("Rang")}))`, texts.checkRank],
    [`AND(${row("Oekraïne opgave (invoer)")}="",${row("Oekraïne gerealiseerd (invoer)")}>0)`, texts.checkUkraine],
    [`${row("Opvang gerealiseerd (invoer)")}=""`, texts.checkReception],
  ]);
}

export const threeTasksFormulas = {
  "Opvang opgave": computes(`LRT.OPGAVE(${row("Gebied")})`, COUNT_FORMAT),
  // A lead is no task: below 0 nothing is asked.
  "Vergunninghouders opgave": computes(`MAX(0,${ofQuota("Opgave")})`, COUNT_FORMAT),
  "Vergunninghouders gerealiseerd": computes(ofQuota("Realisatie"), COUNT_FORMAT),
  "Aandeel totaal": computes(whenRight(`IF(${allTasks}=0,1,(${allDone})/(${allTasks}))`), PERCENT_FORMAT),
  "Laagste aandeel": computes(whenRight(lowestShare()), PERCENT_FORMAT),
  Rang: computes(rank),
  Controle: computes(check()),
} as const satisfies ColumnFormulas<ThreeTasksColumn>;
