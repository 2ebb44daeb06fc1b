/** Names that count on one sheet only and hide one of ours there: formulas on that sheet then read another cell. */
import { type Finding, found, nowhere } from "./finding";
import type { InspectedWorkbook, LocalName } from "./inspectedWorkbook";

export function localNameFindings(workbook: InspectedWorkbook): readonly Finding[] {
  return hidingNames(workbook).map(({ name, sheet }) => found("NAAMBLAD", { ...nowhere, sheet }, { name, sheet }));
}

/** The local names that stand for something else than a name or a table of the workbook with the same letters. */
export function hidingNames({
  names,
  content,
  localNames = [],
}: Pick<InspectedWorkbook, "names" | "content" | "localNames">): readonly LocalName[] {
  const known = new Set([...names.keys(), ...content.tables.map(({ name }) => name)].map((name) => name.toLowerCase()));
  return localNames.filter(({ name }) => known.has(name.toLowerCase()));
}
