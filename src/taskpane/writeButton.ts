import type { TemplateResult } from "lit";
import { SCHEMA_VERSION } from "../plans/reception/pointers";
import { actionButton, type ActionButton } from "./actionButton";
import type { PaneActions, PaneState } from "./section";

/** Where the pane says why nothing can be written. */
export const READ_ONLY_ID = "read-only";

/** A workbook of a newer version is for reading only. */
export function isReadOnly({ schema }: PaneState): boolean {
  return schema > SCHEMA_VERSION;
}

/** A button that writes in the workbook: not outside Excel, not during other work, not in a workbook of a newer version. */
export function writeButton(state: PaneState, actions: PaneActions, button: ActionButton): TemplateResult {
  return actionButton({
    ...button,
    isEnabled: button.isEnabled && actions.isHosted && !state.isBusy && !isReadOnly(state),
    ...(isReadOnly(state) && { describedBy: READ_ONLY_ID }),
  });
}
