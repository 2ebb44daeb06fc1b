import { html, nothing, type TemplateResult } from "lit/html.js";
import { cellText } from "../../plans/cellText";
import { type OfferedSheet, sheetOfTable } from "../../plans/offeredSheets";
import { columnOf, recogniseTable } from "../../plans/recogniseTable";
import { pointerNames } from "../../plans/reception/pointers";
import { suppliedHead } from "../../plans/supply/supplyHeads";
import { supplyLayouts } from "../../plans/supply/supplyLayouts";
import type { WorkbookContent } from "../../plans/workbookContent";
import type { RegionCode } from "../../reference/region";
import { municipalitiesOf, provinces, regionOfCode } from "../../reference/regions";
import { parseDutchDate } from "../../text/parseDutchDate";
import { succeed } from "../../text/result";
import { allocationForm } from "../allocation/allocationForm";
import { myProvince } from "../allocation/myProvince";
import { selectField, textField } from "../formFields";
import { goToSheets } from "../goToSheets";
import type { PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { supplyForm } from "./supplyForm";
import { tellSupply } from "./supplyTexts";

const { LRT_Aanbod: blocks, LRT_AanbodGemeente: supplied } = supplyLayouts;

/** In the section Verdelen: the sheets with place blocks beside the task. Computed only when the planner opens it. */
export function supplyView(state: PaneState, actions: PaneActions): TemplateResult {
  const { isOpen } = supplyForm.of(state);
  return html`<details
    id="supply"
    ?open=${isOpen}
    @toggle=${(event: Event) => {
      const opens = event.target instanceof HTMLDetailsElement && event.target.open;
      if (opens !== isOpen) actions.change(supplyForm.changed(state, { isOpen: opens }));
    }}
  >
    <summary>${tellSupply("heading")}</summary>
    ${isOpen ? content(state, actions) : nothing}
  </details>`;
}

function content(state: PaneState, actions: PaneActions): TemplateResult {
  const form = supplyForm.of(state);
  const mine = allocationForm.of(state).province;
  const province = form.province !== "" ? form.province : mine !== "" ? mine : myProvince(actions.memory);
  const there = [blocks, supplied].flatMap((layout) => sheetOfTable(layout, state.content) ?? []);
  return html`
    <p class="hint">${tellSupply("intro")}</p>
    ${goToSheets("supply-sheets", there, actions)}
    ${
      state.content.pointers.has(pointerNames.activeDecision)
        ? html`${provinceField(province, state, actions)} ${order(province, there, state, actions)}`
        : html`<p class="hint" id="supply-decision">${tellSupply("noDecision")}</p>`
    }
  `;
}

function provinceField(province: RegionCode, state: PaneState, actions: PaneActions): TemplateResult {
  return selectField({
    id: "supply-province",
    label: tellSupply("province"),
    value: province,
    options: [
      ...(province === "" ? [["", tellSupply("choose")] as const] : []),
      ...provinces.map(({ code, name }) => [code, name] as const),
    ],
    onChange: (code) => actions.change(supplyForm.changed(state, { province: code })),
  });
}

/** Makes the sheets, or completes them with this province; those that have all of it are only gone to. */
function order(
  province: RegionCode,
  there: readonly OfferedSheet[],
  state: PaneState,
  actions: PaneActions,
): TemplateResult | typeof nothing {
  const name = regionOfCode(province)?.name ?? province;
  if (province === "") return html`<p class="hint">${tellSupply("chooseProvince")}</p>`;
  const isMade = sheetOfTable(blocks, state.content) !== null;
  if (there.length === 2 && !lacksRows(province, state.content)) return nothing;
  const { read, isWrong, isNeeded } = isMade ? NO_DAY : typedDay(state);
  return html`${isMade ? html`<p class="hint">${tellSupply("completeHint")}</p>` : dateField(isWrong, state, actions)}
  ${isNeeded ? html`<p class="hint" id="supply-date-needed">${tellSupply("dateNeeded")}</p>` : nothing}
  ${writeButton(state, actions, {
    id: "make-supply",
    label: isMade ? tellSupply("complete", { province: name }) : tellSupply("make"),
    isEnabled: !isWrong && !isNeeded,
    onClick: () =>
      actions.give({
        choose: () => succeed({ kind: "supply", supply: { province, date: read, isExample: false } }),
        told: ({ content }) => [
          tellSupply("made", {
            province: name,
            sheet: sheetOfTable(supplied, content)?.name ?? supplied.sheet,
            blocks: sheetOfTable(blocks, content)?.name ?? blocks.sheet,
          }),
        ],
      }),
  })}`;
}

interface TypedDay {
  /** ISO, or null where none was typed that is one. */
  readonly read: string | null;
  readonly isWrong: boolean;
  /** Nothing was typed, and the decision names no day either. */
  readonly isNeeded: boolean;
}

/** Sheets that are there keep their own. */
const NO_DAY: TypedDay = { read: null, isWrong: false, isNeeded: false };

function typedDay(state: PaneState): TypedDay {
  const { date } = supplyForm.of(state);
  if (date.trim() === "") return { ...NO_DAY, isNeeded: !hasDate(state.content) };
  const read = parseDutchDate(date);
  return { read, isWrong: read === null, isNeeded: false };
}

function dateField(isWrong: boolean, state: PaneState, actions: PaneActions): TemplateResult {
  const { date } = supplyForm.of(state);
  return textField({
    id: "supply-date",
    label: tellSupply("date"),
    value: date,
    hint: tellSupply("dateHint"),
    errors: isWrong ? [tellSupply("errorDate", { text: date })] : [],
    isNumber: false,
    onInput: (typed) => actions.change(supplyForm.changed(state, { date: typed })),
  });
}

/** Of some decisions only the half of the year was published. */
function hasDate({ pointers }: WorkbookContent): boolean {
  return typeof pointers.get(pointerNames.referenceDate)?.value === "number";
}

/** A table that cannot be read has rows that nobody sees: the order then says what is wrong with it. */
function lacksRows(province: RegionCode, { tables }: WorkbookContent): boolean {
  const table = recogniseTable(supplied, tables);
  if (!table.ok || table.value === null) return true;
  const codes = new Set(columnOf(table.value, suppliedHead, "Gebied").map(cellText));
  return municipalitiesOf(province).some(({ code }) => !codes.has(code));
}
