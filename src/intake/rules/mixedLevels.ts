/**
 * Municipalities and provinces in one list, of which some provinces are there with a part of their municipalities: "Overijssel" below Zwolle and
 * Deventer may be the total of what is listed, that of the whole province, or the row that counts. Nobody can tell, so the planner is asked which
 * rows count. A province that is exactly the sum of its listed municipalities is their total (`printedTotals`), and inhabitants that agree with
 * those that are known are those of the whole province.
 */
import { regionOfCode } from "../../reference/regions";
import { problem } from "../../text/result";
import type { Category, Question, ReadingAnswers, ReadingOrder } from "../reading";
import { type Counted, message } from "../table/entry";
import { doubles } from "./doubles";
import { agreesWithKnown } from "./knownInhabitants";
import { isOfProvince, type TotalLine } from "./printedTotals";
import type { Settled } from "./settleEntries";
import { answerAbout } from "./titleDoubt";

const MUNICIPALITIES = "gemeenten";
const PROVINCES = "provincies";

/**
 * The question which rows count, or null when there is none or it was answered.
 *
 * @param unchecked The lines of provinces that are no sum of what is listed.
 * @param column What the column of the regions is called, as an answer names it.
 */
export function levelQuestion(
  totals: readonly TotalLine[],
  unchecked: readonly number[],
  column: string,
  { kind }: Pick<ReadingOrder, "kind">,
  year: number | null,
  { values = new Map() }: Pick<ReadingAnswers, "values">,
): Question | null {
  const isKnown = ({ region, printed }: TotalLine): boolean =>
    kind === "inhabitants" && region !== null && agreesWithKnown(region, printed, year);
  const open = totals.filter((total) => unchecked.includes(total.line) && !isKnown(total));
  if (open.length === 0 || [MUNICIPALITIES, PROVINCES].includes(answerAbout(column, values) ?? "")) return null;
  return { about: "value", column, choices: [MUNICIPALITIES, PROVINCES] };
}

/** The list with its provinces as rows, when the planner chose those; how many municipalities are left out is said. */
export function chosenLevel(
  result: Settled,
  column: string,
  category: Category | null,
  { values = new Map() }: Pick<ReadingAnswers, "values">,
): Settled {
  const provinces = result.totals.filter(isOfProvince);
  if (provinces.length === 0 || answerAbout(column, values) !== PROVINCES) return result;
  const { rows, notes, problems, clashes } = doubles(provinces.map((total) => rowOf(total, category)));
  const count = result.rows.length;
  const left = message(
    problem("reading.municipalitiesLeft", { count }),
    "information",
    result.rows.flatMap(({ lines }) => lines),
  );
  return {
    rows,
    totals: result.totals.filter((total) => !isOfProvince(total)),
    messages: [...result.messages, ...notes, ...(count === 0 ? [] : [left])],
    problems: [...result.problems, ...problems],
    clashes: [...result.clashes, ...clashes],
  };
}

function rowOf({ region, printed, line }: TotalLine & { readonly region: string }, category: Category | null): Counted {
  return { region, name: regionOfCode(region)?.name ?? region, count: printed, lines: [line], category };
}
