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
export function explanationTable(explained: ExplainedNumbers): (string | number)[][] {
  const { weight, share, exact, base, remainder, rank, places, tied, margin } = explained;
  const [yes, no] = [catalogue["functions.yes"], catalogue["functions.no"]];
  const rows = places.map((count, index) => [
    weight[index] ?? 0,
    share[index] ?? 0,
    exact[index] ?? 0,
    base[index] ?? 0,
    remainder[index] ?? 0,
    rank[index] ?? "",
    count,
    tied.has(index) ? yes : no,
    margin[index] ?? "",
  ]);
  return [HEADERS.map((code) => catalogue[code]), ...rows];
}
