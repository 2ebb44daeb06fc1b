/** Headers that leave the balance of earlier half-years out, and so name the quota itself. */

const BALANCE = String.raw`(?:achterstand(?:en)?|voorsprong(?:en)?|(?:begin|start)?saldo)`;
const LEFT_OUT = new RegExp(
  String.raw`[([]?(?<!\p{L})(?:excl(?:usief)?\.?|zonder) (?:de |het |een )?${BALANCE}(?: ?(?:en|of|/|,) ?${BALANCE})?(?!\p{L})[)\]]?`,
  "giu",
);

/** @returns "Taakstelling" for "Taakstelling (excl. achterstand)". */
export function withoutLeftBalance(header: string): string {
  return header.replaceAll(LEFT_OUT, " ").replaceAll(/ {2,}/gu, " ").trim();
}
