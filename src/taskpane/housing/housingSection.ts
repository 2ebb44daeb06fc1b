import "../../text/readingSentences";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { regionOfCode } from "../../reference/regions";
import { openHalfYears } from "../../plans/housing/quotaState";
import { selectField } from "../formFields";
import type { PaneActions, PaneState } from "../section";
import { exchangeView } from "./exchangeView";
import { halfYearView } from "./halfYearView";
import { editHousing, suggestedHalfYear, workedHalfYear } from "./housingForm";
import { currentPage, pagesNow, showPage } from "./housingPages";
import { type HousingPage, housingPane } from "./housingPane";
import { tell } from "./housingTexts";
import { inhabitantsView } from "./inhabitantsView";
import { listView } from "./listView";
import { monthsView } from "./monthsView";
import { quotaOf, quotaProblems } from "./quotaOf";
import { revisionView } from "./revisionView";
import { sheetsView } from "./sheetsView";

/** The section Huisvesting: what the workbook holds, and one page of it at a time. */
export function housingSection(state: PaneState, actions: PaneActions): TemplateResult {
  const problems = quotaProblems(state);
  return html`
    <h2 id="section-heading" tabindex="-1">${tell("title")}</h2>
    ${
      problems.length > 0
        ? html`<div class="notice" id="housing-problems">${problems.map((text) => html`<p>${text}</p>`)}</div>`
        : pages(state, actions)
    }
  `;
}

function pages(state: PaneState, actions: PaneActions): TemplateResult {
  const current = currentPage(state, actions);
  const halfYear = workedHalfYear(state);
  const page = (name: HousingPage, content: unknown): TemplateResult =>
    html`<div class="page" id="page-${name}" ?hidden=${name !== current}>${content}</div>`;
  return html`
    ${halfYear === null ? html`<p>${tell("intro")}</p>` : nothing}
    <p id="housing-present">${present(state)}</p>
    <nav class="pages" id="housing-pages" aria-label=${tell("pages")}>
      ${pagesNow(state).map(
        ([name, label]) =>
          html`<button
            type="button"
            id="housing-page-${name}"
            aria-current=${name === current ? "page" : "false"}
            @click=${() => showPage(name, state, actions)}
          >
            ${tell(label)}
          </button>`,
      )}
    </nav>
    ${halfYear === null ? nothing : workedOn(state, actions, halfYear, current)}
    ${
      halfYear === null
        ? nothing
        : [
            page("months", monthsView(state, actions, halfYear)),
            page("exchange", exchangeView(state, actions, halfYear)),
            page("list", listView(state, actions, halfYear)),
          ]
    }
    ${page("halfYear", [
      halfYearView(state, actions),
      inhabitantsView(state, actions),
      halfYear === null ? nothing : revisionView(state, actions, halfYear),
    ])}
    ${page("sheets", sheetsView(state, actions, halfYear))}
  `;
}

function present(state: PaneState): string {
  const quota = quotaOf(state);
  const provinces = provincesIn(state);
  if (provinces.length === 0) return tell("nothingYet");
  return provinces
    .map((province) =>
      tell("present", {
        province: nameOf(province),
        halfYears: openHalfYears(quota, province).map(halfYearName).reverse().join(", "),
      }),
    )
    .join(" ");
}

/** Which province and half-year of the workbook the pages are about, where there is a choice. */
function workedOn(
  state: PaneState,
  actions: PaneActions,
  halfYear: HalfYear,
  current: HousingPage,
): TemplateResult | typeof nothing {
  const { province } = housingPane.of(state);
  const quota = quotaOf(state);
  const open = openHalfYears(quota, province === "" ? null : province).map(halfYearName);
  const provinces = provincesIn(state);
  // The page on which a half-year is opened asks for the province itself.
  const asksProvince = provinces.length > 1 && current !== "halfYear";
  return html`
    ${
      asksProvince
        ? selectField({
            id: "works-province",
            label: tell("province"),
            value: province,
            options: provinces.map((code) => [code, nameOf(code)] as const),
            onChange: (code) =>
              editHousing(state, actions, { province: code, halfYear: suggestedHalfYear(quota, code) }),
          })
        : nothing
    }
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
  `;
}

function provincesIn(state: PaneState): readonly string[] {
  return [...new Set(quotaOf(state).rows.map(({ province }) => province))];
}

function nameOf(province: string): string {
  return regionOfCode(province)?.name ?? province;
}
