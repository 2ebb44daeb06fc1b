/** Names beside a result that stand beside the weight of another region: its places would be read as theirs. */
import { cellText } from "../plans/cellText";
import { decisionLayouts } from "../plans/reception/decisionLayouts";
import type { WorkbookContent } from "../plans/workbookContent";
import { foldName } from "../reference/foldName";
import { shippedKeys } from "../reference/keys";
import { regionOfCode } from "../reference/regions";
import { cellUnder, filledLines, ownTable } from "./ownTables";

export interface NamedWeight {
  readonly name: string;
  readonly weight: unknown;
}

/**
 * @param named What stands beside the result, from above.
 * @param id The key that it names.
 * @returns The lines, from 0, of which the name has another weight in that key. None where the key itself has other weights by now than
 *   those that stand here: then nobody knows which name belongs to which.
 */
export function namesMoved(
  named: readonly NamedWeight[],
  id: string,
  content: Pick<WorkbookContent, "tables">,
): readonly number[] {
  const weights = weightsByName(id, content);
  if (named.some(({ weight }) => ![...weights.values()].some((own) => own.includes(Number(weight))))) return [];
  return named.flatMap(({ name, weight }, line) =>
    weights.get(foldName(name))?.includes(Number(weight)) === true ? [] : [line],
  );
}

/** A name such as Utrecht may be of a province and of a municipality. */
function weightsByName(id: string, content: Pick<WorkbookContent, "tables">): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, readonly number[]>();
  const add = (code: string, weight: number): void => {
    const name = foldName(regionOfCode(code)?.name ?? code);
    names.set(name, [...(names.get(name) ?? []), weight]);
  };
  const layout = decisionLayouts.LRT_Sleutel;
  const table = ownTable(layout, content);
  if (table !== null) {
    for (const line of filledLines({ layout, table })) {
      if (cellText(cellUnder(table, line, "Sleutel")).toLowerCase() === id.toLowerCase())
        add(cellText(cellUnder(table, line, "Gebied")), Number(cellUnder(table, line, "Gewicht")));
    }
  }
  const shipped = shippedKeys.find((key) => key.id.toLowerCase() === id.toLowerCase());
  for (const [code, weight] of [...(shipped?.provinceWeights ?? []), ...(shipped?.municipalWeights ?? [])])
    add(code, Number(weight));
  return names;
}
