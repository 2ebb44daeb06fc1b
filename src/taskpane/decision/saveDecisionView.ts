/** A decision and its distribution as files, for a colleague, for the maintainer of the register, or for another program. */
import { html, type TemplateResult } from "lit/html.js";
import { decisionFileText } from "../../intake/decision/canonicalDecision";
import { dataPackage, decisionPackage, type PackageFile } from "../../intake/decision/dataPackage";
import { draftOfDecision } from "../../intake/decision/draftOfDecision";
import type { CapacityDecision } from "../../reference/capacityDecision";
import { provinces } from "../../reference/regions";
import { actionButton } from "../actionButton";
import { saveFile } from "../saveFile";
import { tellDecision } from "./decisionTexts";

export interface SavedDistribution {
  readonly keyId: string;
  /** In the order of CBS. */
  readonly places: readonly number[];
}

export function saveDecisionView(decision: CapacityDecision, distribution: SavedDistribution | null): TemplateResult {
  const draft = draftOfDecision(decision);
  const file = { name: `${decision.id}.json`, text: decisionFileText(draft) };
  return html`<details id="save-decision" class="step">
    <summary>${tellDecision("saveHeading")}</summary>
    <p>${tellDecision("saveIntro")}</p>
    ${offer("save-file", tellDecision("saveFile"), file)}
    <p class="hint">${tellDecision("packageHint")}</p>
    ${packageButtons("save-package", decisionPackage(draft))}
    ${
      distribution === null
        ? ""
        : html`<h4>${tellDecision("distributionHeading")}</h4>
            ${packageButtons("save-distribution", distributionPackage(decision, distribution))}`
    }
  </details>`;
}

function packageButtons(id: string, [table, description]: readonly PackageFile[]): TemplateResult {
  return html`${table === undefined ? "" : offer(`${id}-table`, tellDecision("savePackageTable"), table)}
  ${description === undefined ? "" : offer(`${id}-description`, tellDecision("savePackageDescription"), description)}`;
}

function offer(id: string, label: string, { name, text }: PackageFile): TemplateResult {
  const type = name.endsWith(".json") ? "application/json" : "text/csv";
  return html`<div class="buttons">
      ${actionButton({ id, label, isEnabled: true, onClick: () => saveFile(name, text, type) })}
    </div>
    <details>
      <summary>${tellDecision("copyLabel", { name })}</summary>
      <p class="hint" id="${id}-hint">${tellDecision("copyHint")}</p>
      <textarea
        id="${id}-text"
        class="copy"
        rows="4"
        readonly
        aria-label=${tellDecision("copyLabel", { name })}
        aria-describedby="${id}-hint"
        .value=${text}
        @focus=${(event: Event) => {
          if (event.target instanceof HTMLTextAreaElement) event.target.select();
        }}
      ></textarea>
    </details>`;
}

function distributionPackage(
  { id, title, referenceDate, sources }: CapacityDecision,
  { keyId, places }: SavedDistribution,
): readonly PackageFile[] {
  const rows = provinces.map(({ code }, index) => ({
    gebied: code,
    categorie: "totaal" as const,
    peildatum: referenceDate,
    plekken: places[index] ?? 0,
  }));
  return dataPackage({
    id: `${id}-${keyId}`,
    title: tellDecision("distributionTitle", { title, key: keyId }),
    rows,
    sources: sources.map(({ title: name, url }) => ({ title: name, path: url })),
  });
}
