import type { SealChoice } from "../../../src/plans/seal/sealChoice";
import type { SealedSheet, SealedState } from "../../../src/plans/seal/sealedState";

/** A sheet of which each row has a mark of four digits, in one text with blanks between them. */
export function sheetOf(name: string, marks: string, rest: Partial<SealedSheet> = {}): SealedSheet {
  const rows = marks.replaceAll(" ", "");
  return { name, print: `sha256:${rows.padEnd(64, "0").slice(0, 64)}`, rows, tables: {}, ...rest };
}

export function stateOf(sheets: readonly SealedSheet[], rest: Partial<SealedState> = {}): SealedState {
  return { step: 1, sheets, names: {}, ...rest };
}

/** A seal of two sheets with a table and a name. */
export const sealChoice: SealChoice = {
  name: "Stuk voor de regietafel",
  decision: "proef-2026",
  key: "gelijk",
  state: stateOf(
    [
      sheetOf("Start", "aaaa bbbb"),
      sheetOf("Besluit", "cccc 0000 dddd", { tables: { LRT_Besluit: "0123456789abcdef" } }),
    ],
    { names: { LRT_Totaal: "fedcba9876543210" } },
  ),
};
