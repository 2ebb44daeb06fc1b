import type { Explanation } from "../allocation/explanation";
import { fractionToNumber } from "../numbers/fraction";
import { catalogue } from "../text/catalogue";

const HEADERS = [
  "functions.columnWeight",
  "functions.columnShare",
  "functions.columnExact",
  "functions.columnBase",
  "functions.columnRemainder",
  "functions.columnOrder",
  "functions.columnPlaces",
  "functions.columnTied",
  "functions.columnMargin",
] as const;

/** An explanation as a sheet shows it: headers, then a row per recipient. What does not apply is an empty cell. */
export function explanationTable({ recipients }: Explanation): (string | number)[][] {
  const rows = recipients.map(({ weight, share, exact, base, remainder, rank, places, tied, margin }) => [
    fractionToNumber(weight),
    fractionToNumber(share),
    fractionToNumber(exact),
    base,
    fractionToNumber(remainder),
    rank ?? "",
    places,
    catalogue[tied ? "functions.yes" : "functions.no"],
    margin.smallest === null ? "" : fractionToNumber(margin.smallest),
  ]);
  return [HEADERS.map((code) => catalogue[code]), ...rows];
}
