/**
 * What stands in a column whose header says "Provincie": there a bare "Utrecht" is the province, and letters such as "NB" stand for a name. Looks at
 * one column at a time and knows nothing of figures.
 */
import { regionOfCode } from "../../reference/regions";
import { type SourceLine, textOf } from "../cells/cell";
import { wordsOf } from "../headers/words";
import type { ListRegion } from "../regions/listRegion";
import { provinceOfLetters } from "../regions/provinceMark";

const LINES_OF_HEADER = 12;
/** Nothing but this: "Provincie Utrecht" is a line of a list. */
const HEADER = /^(?:prov|provincies?|provincienaam|naam provincie|provinces?)$/u;

export function hasProvinceHeader(lines: readonly SourceLine[], column: number): boolean {
  return lines
    .slice(0, LINES_OF_HEADER)
    .some(({ cells }) => HEADER.test(wordsOf(textOf(cells[column] ?? null)).join(" ")));
}

/** What a text in such a column is about. */
export function asProvince(found: ListRegion, text: string): ListRegion {
  if (found.kind === "shared") return { kind: "region", region: found.province };
  const code = found.kind === "unknown" ? provinceOfLetters(text) : null;
  const region = code === null ? undefined : regionOfCode(code);
  return region === undefined ? found : { kind: "region", region };
}
