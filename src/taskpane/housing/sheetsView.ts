import { html, nothing, type TemplateResult } from "lit/html.js";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { parseDutchCount } from "../../text/parseDutchCount";
import { parseDutchDate } from "../../text/parseDutchDate";
import { taskLayouts, type TaskTable } from "../../plans/housing/taskLayouts";
import { sheetOfTable } from "../../plans/offeredSheets";
import type { OrderChoice } from "../../plans/order";
import { selectField, textField } from "../formFields";
import { goToSheets } from "../goToSheets";
import type { PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { editHousing, housingOrder } from "./housingForm";
import { housingPane, type OccupancyForm } from "./housingPane";
import { type HousingText, tell } from "./housingTexts";

/** Half a year of weeks, or a year of months. */
const USUAL_PERIODS = { week: 26, month: 12 } as const;

/** The sheets beside the quota: dwellings, transition locations, the three tasks, and occupancy. One that is there can be looked at. */
export function sheetsView(state: PaneState, actions: PaneActions, halfYear: HalfYear | null): TemplateResult {
  const { province } = housingPane.of(state);
  const make = (
    id: string,
    label: HousingText,
    hint: HousingText,
    table: TaskTable,
    choice: OrderChoice,
  ): TemplateResult => {
    const { sheet } = taskLayouts[table];
    const present = sheetOfTable(taskLayouts[table], state.content);
    const isMadeOnce = choice.kind !== "dwellings";
    return html`<p class="hint">${tell(hint)}</p>
      ${
        present !== null && isMadeOnce
          ? nothing
          : writeButton(state, actions, {
              id,
              label: tell(present === null ? label : "completeDwellings"),
              isEnabled: true,
              onClick: () => actions.give(housingOrder(choice, tell("sheetMade", { sheet }))),
            })
      }
      ${present === null ? nothing : goToSheets(`${id}-there`, [present], actions)}`;
  };
  return html`<section id="sheets-step" aria-labelledby="sheets-heading">
    <h3 id="sheets-heading">${tell("sheetsHeading")}</h3>
    ${
      halfYear === null || province === ""
        ? html`<p>${tell("sheetsNeedHalfYear")}</p>`
        : html`<p>${tell("sheetsFor", { halfYear: halfYearName(halfYear) })}</p>
            ${make("make-dwellings", "makeDwellings", "dwellingsHint", "LRT_Woningen", { kind: "dwellings", dwellings: { province, halfYear } })}
            ${make("make-three-tasks", "makeThreeTasks", "threeTasksHint", "LRT_DrieOpgaven", { kind: "threeTasks", threeTasks: { province, halfYear } })}`
    }
    ${make("make-locations", "makeLocations", "locationsHint", "LRT_Doorstroomlocaties", { kind: "transitionLocations" })}
    ${occupancyFields(state, actions)}
  </section>`;
}

function occupancyFields(state: PaneState, actions: PaneActions): TemplateResult {
  const { occupancy } = housingPane.of(state);
  const present = sheetOfTable(taskLayouts.LRT_Bezetting, state.content);
  if (present !== null) {
    return html`<p class="hint">${tell("occupancyHint")}</p>
      ${goToSheets("make-occupancy-there", [present], actions)}`;
  }
  const edit = (change: Partial<OccupancyForm>): void =>
    editHousing(state, actions, { occupancy: { ...occupancy, ...change } });
  const start = parseDutchDate(occupancy.start);
  const periods = occupancy.periods.trim() === "" ? null : parseDutchCount(occupancy.periods);
  const isCountWrong = occupancy.periods.trim() !== "" && periods === null;
  return html`<p class="hint">${tell("occupancyHint")}</p>
    <div class="pair">
      ${selectField({
        id: "occupancy-period",
        label: tell("occupancyPeriod"),
        value: occupancy.period,
        options: [
          ["week", tell("perWeek")],
          ["month", tell("perMonth")],
        ],
        onChange: (period) => edit({ period: period === "month" ? "month" : "week" }),
      })}
      ${textField({
        id: "occupancy-periods",
        label: tell("occupancyPeriods"),
        value: occupancy.periods,
        errors: isCountWrong ? [tell("errorPeriods", { text: occupancy.periods })] : [],
        onInput: (typed) => edit({ periods: typed }),
      })}
    </div>
    ${textField({
      id: "occupancy-start",
      label: tell("occupancyStart"),
      value: occupancy.start,
      hint: tell("occupancyStartHint"),
      errors: occupancy.start.trim() !== "" && start === null ? [tell("errorDate", { text: occupancy.start })] : [],
      isNumber: false,
      onInput: (typed) => edit({ start: typed }),
    })}
    ${writeButton(state, actions, {
      id: "make-occupancy",
      label: tell("makeOccupancy"),
      isEnabled: start !== null && !isCountWrong,
      onClick: () => {
        if (start === null) return;
        const { period } = occupancy;
        const chosen = { period, start, periods: periods ?? USUAL_PERIODS[period] };
        const done = tell("sheetMade", { sheet: taskLayouts.LRT_Bezetting.sheet });
        void actions.give(housingOrder({ kind: "occupancy", occupancy: chosen }, done));
      },
    })}
    ${start === null ? html`<p class="hint">${tell("occupancyNeedsStart")}</p>` : nothing}`;
}
