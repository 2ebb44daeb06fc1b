/**
 * Minors that may come on top of the total: a column "+ amv", or a table "amv, bovenop tabel 1". In a decision they are part of the total, so
 * the planner is asked, and where they come on top they are added to it.
 */
import { problem } from "../../text/result";
import type { Category, PrintedTotal, Question, ReadColumns, ReadingAnswers } from "../reading";
import { answerAbout } from "../rules/titleDoubt";
import type { Block } from "../table/blocks";
import type { CheckedRows } from "../table/checkRows";
import { type Counted, message } from "../table/entry";

export const MINORS = "amv";
export const INSIDE = "in het totaal";
export const ON_TOP = "bovenop het totaal";

const SAYS_ON_TOP =
  /^\s*\+|(?<!\p{L})(?:plus|bovenop|daarbovenop|extra|erbij|naast|daarnaast|bijkomende?|aanvullende?|apart|los van|los|buiten|niet inbegrepen|amv['’]?s? \(?excl(?:usief)?|excl(?:usief|\.)? (?:de )?amv['’]?s?)(?!\p{L})/iu;

interface ReadTable {
  readonly category: Category | null;
  readonly block: Pick<Block, "titles">;
  readonly reading: { readonly columns: ReadColumns | null };
}

/** The question whether the minors are in the total; null where nothing says that they are not, or it was answered. */
export function onTopQuestion(
  readings: readonly ReadTable[],
  { values = new Map() }: Pick<ReadingAnswers, "values">,
): Question | null {
  const minors = readings.filter(({ category }) => category === "amv");
  if (minors.length === 0 || minors.length === readings.length) return null;
  const isOpen = minors.some(({ block, reading }) =>
    [...block.titles, reading.columns?.count ?? ""].some((text) => SAYS_ON_TOP.test(text)),
  );
  if (!isOpen || [INSIDE, ON_TOP].includes(answerAbout(MINORS, values) ?? "")) return null;
  return { about: "value", column: MINORS, choices: [INSIDE, ON_TOP] };
}

/** The rows and totals of all, with the minors added where the planner said that they come on top: 3.553 and 120 become 3.673. */
export function withMinorsOnTop(
  checked: CheckedRows,
  { values = new Map() }: Pick<ReadingAnswers, "values">,
): CheckedRows {
  if (answerAbout(MINORS, values) !== ON_TOP) return checked;
  const minors = new Map(checked.rows.filter(isOfMinors).map((row) => [row.region, row]));
  const added = checked.rows.filter((row) => !isOfMinors(row) && minors.has(row.region));
  if (added.length === 0) return checked;
  const sum = [...minors.values()].reduce((all, { count }) => all + count, 0);
  return {
    ...checked,
    rows: checked.rows.map((row) => (added.includes(row) ? together(row, minors.get(row.region)) : row)),
    totals: checked.totals.flatMap((total) => totalTogether(total, checked.totals, sum)),
    messages: [...checked.messages, message(problem("reading.minorsAdded", { minors: sum }), "warning")],
  };
}

function isOfMinors({ category }: Pick<Counted, "category">): boolean {
  return category === "amv";
}

function together(row: Counted, minors: Counted | undefined): Counted {
  if (minors === undefined) return row;
  return { ...row, count: row.count + minors.count, lines: [...new Set([...row.lines, ...minors.lines])] };
}

/** A printed total without its counterpart of minors goes up with their sum. */
function totalTogether(total: PrintedTotal, totals: readonly PrintedTotal[], sum: number): readonly PrintedTotal[] {
  if (total.category === "amv") return [total];
  const own = totals.filter(({ category, region }) => category === "amv" && region === total.region);
  const [only, second] = own;
  if (second !== undefined) return [];
  const minors = only ?? { printed: sum, sum };
  return [{ ...total, printed: total.printed + minors.printed, sum: total.sum + minors.sum }];
}
