/** Which of several printed totals is that of the whole list: "Totaal" and below it "Totaal vorig besluit". */
import { country } from "../../reference/regions";
import { problem, type Problem } from "../../text/result";
import type { Category, Message, PrintedTotal } from "../reading";
import { message } from "../table/entry";
import { listedPlaces } from "./listedPlaces";

export type NationalTotal =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly places: number }
  /** They differ, and none is what the rows add up to. */
  | { readonly kind: "several"; readonly message: Message };

/**
 * The one that equals the sum counts. A total of the lines since the total before it is one of a part, and where all others say the same, that is it.
 *
 * @param sum What the rows of the category add up to; null without rows.
 */
export function printedTotal(totals: readonly PrintedTotal[], category: Category, sum: number | null): NationalTotal {
  const own = totals.filter(
    (total) => total.category === category && (total.region === null || total.region === country.code),
  );
  const [equal] = own.filter(({ printed }) => printed === sum);
  if (equal !== undefined) return { kind: "one", places: equal.printed };
  const whole = own.filter((total) => !isOfPart(total, sum));
  const different = [...new Set((whole.length > 0 ? whole : own).map(({ printed }) => printed))];
  const [only, second] = different;
  if (only === undefined) return { kind: "none" };
  if (second === undefined && whole.length > 0) return { kind: "one", places: only };
  const said = notFilled(category, listedPlaces(different), sum);
  return {
    kind: "several",
    message: message(
      said,
      sum === null ? "error" : "warning",
      own.map(({ line }) => line),
    ),
  };
}

function notFilled(category: Category, places: string, sum: number | null): Problem {
  if (sum === null) return problem("reading.severalTotals", { places });
  return problem(category === "amv" ? "reading.printedMinorsDiffer" : "reading.printedTotalsDiffer", { places, sum });
}

function isOfPart({ printed, sum: ofPart, region }: PrintedTotal, sum: number | null): boolean {
  return region === null && printed === ofPart && ofPart !== sum;
}
