import type { ExplainedNumbers } from "../allocation/explainNumbers";
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
export function explanationTable(recipients: readonly ExplainedNumbers[]): (string | number)[][] {
  const [yes, no] = [catalogue["functions.yes"], catalogue["functions.no"]];
  const rows = recipients.map(({ weight, share, exact, base, remainder, rank, places, tied, margin }) => [
    weight,
    share,
    exact,
    base,
    remainder,
    rank ?? "",
    places,
    tied ? yes : no,
    margin ?? "",
  ]);
  return [HEADERS.map((code) => catalogue[code]), ...rows];
}
