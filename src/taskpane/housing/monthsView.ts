import { html, nothing, type TemplateResult } from "lit/html.js";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { sheetOfTable } from "../../plans/offeredSheets";
import { quotaLayouts } from "../../plans/housing/quotaLayouts";
import { rowsOf } from "../../plans/housing/quotaState";
import { foldedList } from "../foldedList";
import { goToSheets } from "../goToSheets";
import type { PaneActions, PaneState } from "../section";
import { housingPane } from "./housingPane";
import { tell } from "./housingTexts";
import { type MonthsProgress, monthsProgress } from "./monthsProgress";
import { quotaOf } from "./quotaOf";

/** What is done every month: which months are filled in, who is missing, and the way to the sheet where they are typed. */
export function monthsView(state: PaneState, actions: PaneActions, halfYear: HalfYear): TemplateResult {
  const { province } = housingPane.of(state);
  const rows = rowsOf(quotaOf(state), halfYear, province === "" ? null : province);
  const progress = monthsProgress(rows);
  const { lastMonth, missing, problems } = progress;
  const sheet = sheetOfTable(quotaLayouts.LRT_Taakstelling, state.content);
  return html`<section id="months" aria-labelledby="months-heading">
    <h3 id="months-heading">${tell("monthsHeading", { halfYear: halfYearName(halfYear) })}</h3>
    <p>${tell("monthsIntro")}</p>
    ${sheet === null ? nothing : goToSheets("months-sheet", [sheet], actions)}
    <p id="months-filled">
      ${lastMonth === 0 ? tell("monthsNone") : tell("monthsFilled", { month: lastMonth })} ${reached(progress)}
    </p>
    ${problems.map((text) => html`<p class="field-error">${text}</p>`)}
    ${foldedList(
      "months-missing",
      tell("monthsMissing", { municipalities: missing.length }),
      missing.map(({ name, months }) =>
        months.length === 1
          ? tell("monthMissingOf", { name, month: months[0] ?? 0 })
          : tell("monthsMissingOf", { name, months: months.join(", ") }),
      ),
    )}
  </section>`;
}

function reached({ realised, task }: MonthsProgress): string {
  return realised === null || task === null ? tell("monthsUnknown") : tell("monthsReached", { realised, task });
}
