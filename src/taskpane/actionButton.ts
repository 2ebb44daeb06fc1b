import { html, nothing, type TemplateResult } from "lit/html.js";

export interface ActionButton {
  readonly id: string;
  readonly label: string;
  readonly isEnabled: boolean;
  readonly isPrimary?: boolean;
  /** Id of what says why it cannot be used. */
  readonly describedBy?: string;
  /** Sends the form that it stands in; the form then knows what to do. */
  readonly isSubmit?: boolean;
  readonly onClick: () => unknown;
}

/**
 * A button that stays in the order of the keyboard when it cannot be used, so that a screen reader finds it and says so.
 */
export function actionButton(button: ActionButton): TemplateResult {
  const { id, label, isEnabled, isPrimary = false, isSubmit = false, describedBy, onClick } = button;
  return html`<button
    type=${isSubmit ? "submit" : "button"}
    id=${id}
    class=${isPrimary ? "primary" : ""}
    aria-disabled=${isEnabled ? "false" : "true"}
    aria-describedby=${describedBy ?? nothing}
    @click=${() => {
      if (isEnabled) onClick();
    }}
  >
    ${label}
  </button>`;
}
