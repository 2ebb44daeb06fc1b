import { html, type TemplateResult } from "lit";

export interface ActionButton {
  readonly id: string;
  readonly label: string;
  readonly isEnabled: boolean;
  readonly isPrimary?: boolean;
  readonly onClick: () => unknown;
}

/**
 * A button that stays in the order of the keyboard when it cannot be used, so that a screen reader finds it and says so.
 */
export function actionButton({ id, label, isEnabled, isPrimary = false, onClick }: ActionButton): TemplateResult {
  return html`<button
    type="button"
    id=${id}
    class=${isPrimary ? "primary" : ""}
    aria-disabled=${isEnabled ? "false" : "true"}
    @click=${() => {
      if (isEnabled) onClick();
    }}
  >
    ${label}
  </button>`;
}
