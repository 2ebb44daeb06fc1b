import { html, nothing, type TemplateResult } from "lit";
import { halfYearName } from "../../housing/halfYear";
import { regionOfCode } from "../../reference/regions";
import { openHalfYears } from "../../plans/housing/quotaState";
import { selectField } from "../formFields";
import type { PaneActions, PaneState } from "../section";
import { exchangeView } from "./exchangeView";
import { halfYearView } from "./halfYearView";
import { editHousing, workedHalfYear } from "./housingForm";
import { housingPane } from "./housingPane";
import { tell } from "./housingTexts";
import { inhabitantsView } from "./inhabitantsView";
import { listView } from "./listView";
import { quotaOf, quotaProblems } from "./quotaOf";
import { revisionView } from "./revisionView";
import { sheetsView } from "./sheetsView";

/** The section Huisvesting: what the workbook holds, a half-year to open, and what changes one that is open. */
export function housingSection(state: PaneState, actions: PaneActions): TemplateResult {
  const problems = quotaProblems(state);
  return html`
    <h2 id="section-heading" tabindex="-1">${tell("title")}</h2>
    <p>${tell("intro")}</p>
    ${
      problems.length > 0
        ? html`<div class="notice" id="housing-problems">${problems.map((text) => html`<p>${text}</p>`)}</div>`
        : html`<p id="housing-present">${present(state)}</p>
            ${halfYearView(state, actions)} ${inhabitantsView(state, actions)} ${changes(state, actions)}
            ${sheetsView(state, actions, workedHalfYear(state))}`
    }
  `;
}

function present(state: PaneState): string {
  const quota = quotaOf(state);
  const provinces = [...new Set(quota.rows.map(({ province }) => province))];
  if (provinces.length === 0) return tell("nothingYet");
  return provinces
    .map((province) =>
      tell("present", {
        province: regionOfCode(province)?.name ?? province,
        halfYears: openHalfYears(quota, province).map(halfYearName).reverse().join(", "),
      }),
    )
    .join(" ");
}

/** What can be done with a half-year that is open. */
function changes(state: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  const halfYear = workedHalfYear(state);
  if (halfYear === null) return nothing;
  const { province } = housingPane.of(state);
  const open = openHalfYears(quotaOf(state), province === "" ? null : province).map(halfYearName);
  return html`
    ${
      open.length < 2
        ? nothing
        : selectField({
            id: "works-on",
            label: tell("worksOn"),
            value: halfYearName(halfYear),
            options: open.map((name) => [name, name]),
            onChange: (worksOn) => editHousing(state, actions, { worksOn }),
          })
    }
    ${revisionView(state, actions, halfYear)} ${exchangeView(state, actions, halfYear)}
    ${listView(state, actions, halfYear)}
  `;
}
