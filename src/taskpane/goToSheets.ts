import { html, nothing, type TemplateResult } from "lit/html.js";
import type { OfferedSheet } from "../plans/offeredSheets";
import { actionButton } from "./actionButton";
import type { PaneActions } from "./section";
import { say } from "./texts";

/** A button for each sheet, which brings it to the front; nothing where there are none. */
export function goToSheets(
  id: string,
  sheets: readonly OfferedSheet[],
  actions: PaneActions,
): TemplateResult | typeof nothing {
  if (sheets.length === 0) return nothing;
  return html`<div class="buttons" id=${id}>
    ${sheets.map((sheet, index) =>
      actionButton({
        id: `${id}-${index + 1}`,
        label: say("goToSheet", { sheet: sheet.name }),
        isEnabled: true,
        onClick: () => actions.showSheet(sheet),
      }),
    )}
  </div>`;
}
