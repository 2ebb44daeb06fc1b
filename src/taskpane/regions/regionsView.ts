import { html, nothing, type TemplateResult } from "lit/html.js";
import { regionLayout } from "../../plans/reception/regionLayout";
import { municipalWeightsYear } from "../../reference/inhabitants";
import type { RegionCode } from "../../reference/region";
import { municipalitiesOf, provinces, regionOfCode } from "../../reference/regions";
import { succeed } from "../../text/result";
import { allocationForm } from "../allocation/allocationForm";
import { tellAllocation } from "../allocation/allocationTexts";
import { methodNames } from "../../plans/formula/methodNames";
import { methodChoices, methodNamed } from "../allocation/methodChoices";
import { myProvince } from "../allocation/myProvince";
import { selectField } from "../formFields";
import { goToSheets } from "../goToSheets";
import type { PaneActions, PaneState } from "../section";
import { say } from "../texts";
import { tellComparison } from "../comparison/comparisonTexts";
import { writeButton } from "../writeButton";
import { previewRegions, type RegionsPreview } from "./previewRegions";
import { regionsForm } from "./regionsForm";
import { regionsTables } from "./regionsTables";
import { tellRegions } from "./regionsTexts";

/** In the section Verdelen: a total by way of regions, beside the same in one step. Computed only when the planner opens it. */
export function regionsView(state: PaneState, actions: PaneActions): TemplateResult {
  const { isOpen } = regionsForm.of(state);
  return html`<details
    id="regions"
    ?open=${isOpen}
    @toggle=${(event: Event) => {
      const opens = event.target instanceof HTMLDetailsElement && event.target.open;
      if (opens !== isOpen) actions.change(regionsForm.changed(state, { isOpen: opens }));
    }}
  >
    <summary>${tellRegions("heading")}</summary>
    ${isOpen ? content(state, actions) : nothing}
  </details>`;
}

function content(state: PaneState, actions: PaneActions): TemplateResult {
  const form = regionsForm.of(state);
  const mine = allocationForm.of(state).province;
  const province = form.province !== "" ? form.province : mine !== "" ? mine : myProvince(actions.memory);
  return html`
    <p class="hint">${tellRegions("intro")}</p>
    ${selectField({
      id: "regions-province",
      label: tellRegions("province"),
      value: province,
      options: [
        ...(province === "" ? [["", tellRegions("choose")] as const] : []),
        ...provinces.map(({ code, name }) => [code, name] as const),
      ],
      onChange: (code) => actions.change(regionsForm.changed(state, { province: code })),
    })}
    ${selectField({
      id: "regions-method",
      label: tellRegions("method"),
      value: methodNames[form.method],
      // Rounded each on its own, the parts of a region would not add up to its places.
      options: methodChoices
        .filter(([method]) => method !== "perRecipient")
        .map(([method, name]) => [methodNames[method], say(name)]),
      onChange: (name) => {
        const method = methodNamed(name);
        if (method !== "perRecipient") actions.change(regionsForm.changed(state, { method }));
      },
    })}
    ${province === "" ? html`<p class="hint">${tellRegions("chooseProvince")}</p>` : division(province, state, actions)}
  `;
}

function division(province: RegionCode, state: PaneState, actions: PaneActions): TemplateResult {
  const { key } = state.context;
  const { method } = regionsForm.of(state);
  const { total, minimum, maximum } = allocationForm.of(state);
  const preview = previewRegions({ province, method }, total, state);
  const { outcome, isOwn, sheet } = preview;
  const name = regionOfCode(province)?.name ?? province;
  return html`
    <p class="hint" id="regions-key">${tellRegions("key", { key: key.id, title: key.title })}</p>
    ${
      municipalitiesOf(province).some(({ code }) => key.municipalWeights?.has(code))
        ? nothing
        : html`<p class="hint" id="regions-weights">
            ${tellAllocation("warnByInhabitants", { key: key.id, year: String(municipalWeightsYear) })}
          </p>`
    }
    ${`${minimum}${maximum}`.trim() === "" ? nothing : html`<p class="hint" id="regions-bounds">${tellRegions("noBounds")}</p>`}
    <p class="hint" id="regions-origin">
      ${
        isOwn
          ? tellRegions("fromWorkbook", { sheet: sheet?.name ?? regionLayout.sheet })
          : tellRegions("fromSafetyRegions", { province: name })
      }
    </p>
    ${outcome.ok ? regionsTables(outcome.allocation) : outcome.errors.map((text) => html`<p class="field-error">${text}</p>`)}
    ${sheetButtons(province, name, preview, state, actions)}
    ${
      outcome.ok
        ? writeButton(state, actions, {
            id: "compare-regions",
            label: tellRegions("compare"),
            isEnabled: true,
            onClick: () =>
              actions.give({
                choose: () => succeed({ kind: "comparison", comparison: outcome.comparison }),
                told: ({ desired }) =>
                  desired.tables
                    .slice(0, 1)
                    .map(({ layout }) => tellComparison("comparisonWritten", { sheet: layout.sheet })),
              }),
          })
        : nothing
    }
  `;
}

/** Makes the sheet, or completes it with this province; one that has all of it is gone to. */
function sheetButtons(
  province: RegionCode,
  name: string,
  { sheet, lacksLines }: RegionsPreview,
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  return html`${sheet === null ? nothing : goToSheets("regions-sheet", [sheet], actions)}
  ${
    lacksLines
      ? html`<p class="hint">${tellRegions("makeHint")}</p>
          ${writeButton(state, actions, {
            id: "make-regions",
            label: tellRegions("make"),
            isEnabled: true,
            onClick: () =>
              actions.give({
                choose: () => succeed({ kind: "regions", regions: { province } }),
                told: () => [tellRegions("made", { province: name, sheet: sheet?.name ?? regionLayout.sheet })],
              }),
          })}`
      : nothing
  }`;
}
