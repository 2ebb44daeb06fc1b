/** Cells beside the table of place blocks that formulas know by name; the block is known by its first cell. */
export const SUPPLY_BLOCK = "LRT_BlokAanbod";

export const supplyNames = {
  /** What people type when they look at another day than that of the decision. */
  otherDate: "LRT_AanbodPeildatum",
  /** The day that counts, without a time. */
  date: "LRT_AanbodDatum",
  unreadable: "LRT_AanbodOnleesbaar",
  unassigned: "LRT_AanbodNietIngedeeld",
} as const;
