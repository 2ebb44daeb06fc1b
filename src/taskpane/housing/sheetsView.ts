import { html, nothing, type TemplateResult } from "lit";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { parseDutchCount } from "../../text/parseDutchCount";
import { parseDutchDate } from "../../text/parseDutchDate";
import { taskLayouts } from "../../workbook/housing/taskLayouts";
import type { TaskOrder } from "../../workbook/housing/writeQuota";
import { actionButton } from "../actionButton";
import type { PaneActions } from "../actions";
import { selectField, textField } from "../formFields";
import type { PaneState } from "../state";
import { carryOut, editHousing, housingOf } from "./housingActions";
import type { OccupancyForm } from "./housingPane";
import { type HousingText, tell } from "./housingTexts";

/** The sheets beside the quota: dwellings, transition locations, the three tasks, and occupancy. */
export function sheetsView(state: PaneState, actions: PaneActions, halfYear: HalfYear | null): TemplateResult {
  const { province } = housingOf(state);
  const make = (id: string, label: HousingText, hint: HousingText, sheet: string, order: TaskOrder): TemplateResult =>
    html`<p class="hint">${tell(hint)}</p>
      ${actionButton({
        id,
        label: tell(label),
        isEnabled: actions.isHosted && !state.isBusy,
        onClick: () => actions.act(carryOut(order, tell("sheetMade", { sheet }))),
      })}`;
  return html`<details class="step" id="sheets-step">
    <summary>${tell("sheetsHeading")}</summary>
    ${
      halfYear === null || province === ""
        ? html`<p>${tell("sheetsNeedHalfYear")}</p>`
        : html`<p>${tell("sheetsFor", { halfYear: halfYearName(halfYear) })}</p>
            ${make("make-dwellings", "makeDwellings", "dwellingsHint", taskLayouts.LRT_Woningen.sheet, { kind: "dwellings", order: { province, halfYear } })}
            ${make("make-three-tasks", "makeThreeTasks", "threeTasksHint", taskLayouts.LRT_DrieOpgaven.sheet, { kind: "threeTasks", order: { province, halfYear } })}`
    }
    ${make("make-locations", "makeLocations", "locationsHint", taskLayouts.LRT_Doorstroomlocaties.sheet, { kind: "transitionLocations" })}
    ${occupancyFields(state, actions)}
  </details>`;
}

function occupancyFields(state: PaneState, actions: PaneActions): TemplateResult {
  const { occupancy } = housingOf(state);
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
    ${actionButton({
      id: "make-occupancy",
      label: tell("makeOccupancy"),
      isEnabled: start !== null && !isCountWrong && actions.isHosted && !state.isBusy,
      onClick: () => {
        if (start === null) return;
        const order = { period: occupancy.period, start, ...(periods !== null && { periods }) };
        void actions.act(
          carryOut({ kind: "occupancy", order }, tell("sheetMade", { sheet: taskLayouts.LRT_Bezetting.sheet })),
        );
      },
    })}
    ${start === null ? html`<p class="hint">${tell("occupancyNeedsStart")}</p>` : nothing}`;
}
