import { html, nothing, type TemplateResult } from "lit/html.js";
import { say } from "../texts";
import { tellAllocation } from "./allocationTexts";
import type { PaneWarning } from "./paneWarning";

const FEW_WARNINGS = 5;

/** One sentence for one cause; what it says of each recipient is folded. */
export function warningsView(warnings: readonly PaneWarning[]): TemplateResult | typeof nothing {
  if (warnings.length === 0) return nothing;
  const list = html`<ul>
    ${warnings.map(({ text, details }) => html`<li>${text} ${details.length === 0 ? nothing : each(details)}</li>`)}
  </ul>`;
  return html`<div class="notice" id="warnings">
    <h3>${say("warnings")}</h3>
    ${
      warnings.length <= FEW_WARNINGS
        ? list
        : html`<details>
            <summary>${say("moreWarnings", { count: warnings.length })}</summary>
            ${list}
          </details>`
    }
  </div>`;
}

function each(details: readonly string[]): TemplateResult {
  return html`<details>
    <summary>${tellAllocation("showEach", { count: details.length })}</summary>
    <ul>
      ${details.map((text) => html`<li>${text}</li>`)}
    </ul>
  </details>`;
}
