/** Formulas with which places are divided: what they divide, as far as the formula itself says it. */
const ALLOCATION = /^=LRT\.(?:REST)?VERDEEL\((\d{1,15}),/iu;

/** The total that a formula divides when it stands in the formula itself; null for any other formula. */
export function allocationOf(formula: string): number | null {
  const total = ALLOCATION.exec(formula)?.[1];
  return total === undefined ? null : Number(total);
}
