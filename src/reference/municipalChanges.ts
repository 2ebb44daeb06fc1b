/** Municipal changes 2021–2027: which code became which. The evidence of each row stands in the data file (`proofs`) and does not travel. */
import changeTable from "./data/changes.json";
import type { RegionCode } from "./region";
import { shippedText } from "./shippedCell";

export interface MunicipalChange {
  /** First day of the new division (ISO). */
  readonly date: string;
  readonly kind: string;
  readonly oldCode: RegionCode;
  readonly oldName: string;
  readonly newCode: RegionCode;
  readonly newName: string;
}

/** One row per old and new code: a split has several rows with the same old code. */
export const municipalChanges: readonly MunicipalChange[] = changeTable.rows.map((row) => ({
  date: shippedText(row[0]),
  kind: shippedText(row[1]),
  oldCode: shippedText(row[2]),
  oldName: shippedText(row[3]),
  newCode: shippedText(row[4]),
  newName: shippedText(row[5]),
}));

/** A split has no formula: somebody must say which part went where. */
export function isSplit({ kind }: MunicipalChange): boolean {
  return kind.startsWith("split");
}

/** A merger makes a new municipality with a code of its own; an absorption goes on under the code that was. */
export function isMerger({ kind }: MunicipalChange): boolean {
  return kind.startsWith("merger");
}
