import { type KeptSeal, keptSeals } from "../plans/seal/keptSeals";
import { type SealChange, sealChanges, type SealChanges } from "../plans/seal/sealChanges";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { sealedState, unreadSheets } from "./sealedWorkbook";

/** How a workbook stands against a seal. */
export interface SealCheck extends SealChanges {
  readonly seal: KeptSeal;
  /** Sealed sheets that could not be read: nobody can say whether they changed. */
  readonly unread: readonly string[];
}

/**
 * @param id The order that sealed; the newest seal without it.
 * @returns Null when there is no such seal, or when it was changed itself, so that it proves nothing.
 */
export function checkSeal(workbook: InspectedWorkbook, id?: string): SealCheck | null {
  const seals = keptSeals(workbook.content);
  const seal = id === undefined ? seals.at(-1) : seals.find((one) => one.id === id);
  if (seal?.state == null) return null;
  const { state } = seal;
  const all = sealChanges(state, sealedState(workbook, state.step));
  const unseen = new Set(unreadSheets(workbook));
  const isRead = (change: SealChange): boolean => change.kind === "names" || !unseen.has(change.sheet);
  return {
    ...all,
    changes: all.changes.filter(isRead),
    seal,
    unread: state.sheets.flatMap(({ name }) => (unseen.has(name) ? [name] : [])),
  };
}
