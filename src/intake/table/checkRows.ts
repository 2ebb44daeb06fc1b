/** Rows beside what is known: printed totals, plausible counts, and the province that was asked for. */
import { problem, type Problem } from "../../text/result";
import type { Category, Message, PrintedTotal, Question, ReadColumns, ReadingAnswers, ReadingOrder } from "../reading";
import { chosenLevel, levelQuestion } from "../rules/mixedLevels";
import { nearestYear } from "../rules/knownInhabitants";
import { plausibleInhabitants } from "../rules/plausibleInhabitants";
import { plausibleTask } from "../rules/plausibleTask";
import { printedTotals } from "../rules/printedTotals";
import { liesIn, type Settled } from "../rules/settleEntries";
import { type Counted, message } from "./entry";

export interface CheckedRows {
  readonly rows: readonly Counted[];
  readonly doubtful: readonly Counted[];
  readonly totals: readonly PrintedTotal[];
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
}

export interface CheckContext {
  readonly order: ReadingOrder;
  readonly answers: ReadingAnswers;
}

export function checkRows(
  settled: Settled,
  category: Category | null,
  date: string | null,
  { order, answers }: CheckContext,
  { region, count: column }: Pick<ReadColumns, "region" | "count">,
): CheckedRows {
  const year = date === null ? order.year : Number(date.slice(0, 4));
  const compared = order.kind === "inhabitants" && nearestYear(year) === year ? year : null;
  const result = chosenLevel(settled, region, category, answers);
  const sums = printedTotals(result.rows, result.totals, category, compared);
  const messages = [...result.messages, ...sums.messages];
  const nothing = { rows: [], doubtful: [], totals: sums.totals, messages, questions: [], problems: [] };
  if (result.problems.length > 0) return { ...nothing, problems: result.problems };
  const level = levelQuestion(result.totals, sums.unchecked, region, order, year, answers);
  if (level !== null) return { ...nothing, questions: [level] };
  if (order.kind !== "inhabitants") {
    const { rows, doubtful, messages: said } = plausibleTask(result.rows, order.kind, year, answers);
    return inProvince({ ...nothing, rows, doubtful, messages: [...messages, ...said] }, order);
  }
  const plausible = plausibleInhabitants(result.rows, year, answers.confirmed ?? new Set());
  if (plausible.factor !== null) {
    const said = plausible.problems.map((wrong) => message(wrong, "warning"));
    return {
      ...nothing,
      messages: [...messages, ...said],
      questions: [{ about: "value", column, choices: ["duizendtallen"] }],
    };
  }
  if (plausible.problems.length > 0) return { ...nothing, doubtful: plausible.doubtful, problems: plausible.problems };
  return inProvince(
    { ...nothing, rows: plausible.rows, doubtful: plausible.doubtful, messages: [...messages, ...plausible.messages] },
    order,
  );
}

/** Only what lies in the province that was asked for. */
function inProvince(part: CheckedRows, { province }: ReadingOrder): CheckedRows {
  if (province === null) return part;
  const isInside = ({ region }: Counted): boolean => liesIn(region, province);
  const outside = part.rows.filter((row) => !isInside(row)).length;
  const note = outside === 0 ? [] : [message(problem("reading.otherProvinces", { count: outside }), "information")];
  return {
    ...part,
    rows: part.rows.filter(isInside),
    doubtful: part.doubtful.filter(isInside),
    messages: [...part.messages, ...note],
  };
}
