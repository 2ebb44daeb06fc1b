/** Formulas with which places are divided: what they divide, as far as the formula itself says it. */
import { cellsAddress } from "../plans/address";
import type { FoundArea } from "../plans/workbookContent";

const ALLOCATION = /^=LRT\.VERDEEL\((\d{1,15}),/iu;

/** The total that a formula divides when it stands in the formula itself; null for any other formula. */
export function allocationOf(formula: string): number | null {
  const total = ALLOCATION.exec(formula)?.[1];
  return total === undefined ? null : Number(total);
}

export function areaAddress(area: FoundArea): string {
  return cellsAddress(area);
}
