import { type KeptSeal, keptSeals } from "../plans/seal/keptSeals";
import { type SealChange, sealChanges, type SealChanges } from "../plans/seal/sealChanges";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { sealedState, unreadSheets } from "./sealedWorkbook";

/** How a workbook stands against its newest seal. */
export interface SealCheck extends SealChanges {
  readonly seal: KeptSeal;
  /** Sealed sheets that could not be read: nobody can say whether they changed. */
  readonly unread: readonly string[];
}

/** @returns Null when there is no seal, or when the newest one was changed itself, so that it proves nothing. */
export function checkSeal(workbook: InspectedWorkbook): SealCheck | null {
  const seal = keptSeals(workbook.content).at(-1);
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
