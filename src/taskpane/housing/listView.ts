import { html, nothing, type TemplateResult } from "lit/html.js";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { municipalChanges } from "../../reference/municipalChanges";
import { regionOfCode } from "../../reference/regions";
import { dutchDifference, dutchInteger } from "../../text/dutchNumber";
import type { OfficialComparison } from "../../housing/compareWithOfficialList";
import type { SourceReading } from "../../intake/reading";
import { actionButton } from "../actionButton";
import { foldedList } from "../foldedList";
import type { PaneActions, PaneState } from "../section";
import { noSource, type SourceForm, type SourcePlace } from "../source/sourceForm";
import { sourceView } from "../source/sourceView";
import { writeButton } from "../writeButton";
import { editHousing, housingOrder, workedHalfYear } from "./housingForm";
import { housingPane, type ListForm } from "./housingPane";
import { tell } from "./housingTexts";
import { compareList, listChoice } from "./officialList";
import { leftByList, leftByListProblem } from "../../plans/housing/olderList";
import { sentence } from "../../text/sentence";
import { quotaOf } from "./quotaOf";

const place: SourcePlace = {
  id: "list",
  of: (state) => housingPane.of(state).list.source,
  changed: (state, source) => housingPane.changed(state, { list: withSource(state, source) }),
  order: (state) => ({
    kind: "quota",
    year: null,
    halfYear: workedHalfYear(state),
    province: onlyProvince(state),
  }),
};

/** Every number of a list that was just read counts; the planner takes away what should not. */
function withSource(state: PaneState, source: SourceForm): ListForm {
  const { list } = housingPane.of(state);
  if (source.reading === list.source.reading) return { ...list, source };
  const worked = workedHalfYear(state);
  return {
    source,
    halfYear: worked === null ? "" : halfYearName(worked),
    official: new Set(source.reading?.rows.map(({ region }) => region) ?? []),
  };
}

/** A list of the whole country is cut to the province of the workbook; with more provinces all of it is looked at. */
function onlyProvince(state: PaneState): string | null {
  const provinces = new Set(quotaOf(state).rows.map(({ province }) => province));
  return provinces.size === 1 ? ([...provinces][0] ?? null) : null;
}

/** The published list beside ours: what differs, what is missing, and which number counts. */
export function listView(state: PaneState, actions: PaneActions, halfYear: HalfYear): TemplateResult {
  const { list } = housingPane.of(state);
  const { reading } = list.source;
  // A list that was read for another half-year says nothing about this one.
  const isOther = reading !== null && list.halfYear !== halfYearName(halfYear);
  return html`<section id="list-step" aria-labelledby="list-heading">
    <h3 id="list-heading">${tell("listHeading")}</h3>
    <p>${tell("listIntro")}</p>
    ${sourceView(place, state, actions, tell("listText"))}
    ${isOther ? html`<p class="notice" id="list-other">${tell("listOfOther", { halfYear: list.halfYear })}</p>` : nothing}
    ${reading?.outcome !== "read" || isOther ? nothing : comparisonView(reading, halfYear, state, actions)}
  </section>`;
}

function comparisonView(
  reading: SourceReading,
  halfYear: HalfYear,
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  const comparison = compareList(reading, quotaOf(state), halfYear);
  const { list } = housingPane.of(state);
  const { official } = list;
  const { matched, missing } = comparison;
  const edit = (chosen: ReadonlySet<string>): void =>
    editHousing(state, actions, { list: { ...list, official: chosen } });
  const same = matched.filter(({ difference }) => difference === 0).length;
  const left = leftByListProblem(leftByList(quotaOf(state), listChoice(halfYear, comparison, official)));
  const choose = (code: string, isOfficial: boolean): void => {
    const chosen = new Set(official);
    if (isOfficial) chosen.add(code);
    else chosen.delete(code);
    edit(chosen);
  };
  return html`<div id="list-comparison">
    <p class="status">${tell("listSame", { same, all: matched.length })}</p>
    ${foldedList("list-missing", tell("listMissing", { municipalities: missing.length }), missing.map(nameOf))}
    ${left === null ? nothing : html`<p class="notice" id="list-older">${sentence(left)}</p>`}
    <div class="buttons">
      ${actionButton({
        id: "all-official",
        label: tell("allOfficial"),
        isEnabled: true,
        onClick: () => edit(new Set(matched.map(({ code }) => code))),
      })}
      ${actionButton({ id: "all-computed", label: tell("allComputed"), isEnabled: true, onClick: () => edit(new Set()) })}
    </div>
    ${differences(comparison, halfYear, official, choose)}
    ${writeButton(state, actions, {
      id: "put-list",
      label: tell("putList"),
      isPrimary: true,
      isEnabled: matched.length > 0,
      onClick: () => {
        const chosen = listChoice(halfYear, comparison, official);
        const counting = chosen.rows.filter(({ counts }) => counts).length;
        const cleared = { list: { source: noSource, halfYear: "", official: new Set<string>() } };
        void actions.give(
          housingOrder({ kind: "officialList", list: chosen }, tell("listWritten", { official: counting }), cleared),
        );
      },
    })}
  </div>`;
}

function differences(
  { matched }: OfficialComparison,
  halfYear: HalfYear,
  official: ReadonlySet<string>,
  choose: (code: string, isOfficial: boolean) => void,
): TemplateResult {
  const caption = tell("listCaption", { halfYear: halfYearName(halfYear) });
  const sorted = [...matched].sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table id="list-differences">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${tell("municipality")}</th>
          <th scope="col" class="number">${tell("computed")}</th>
          <th scope="col" class="number">${tell("official")}</th>
          <th scope="col" class="number">${tell("difference")}</th>
          <th scope="col">${tell("counts")}</th>
        </tr>
      </thead>
      <tbody>
        ${sorted.map(({ code, ours, official: published, difference }) => {
          const name = nameOf(code);
          return html`<tr>
            <th scope="row">${name}</th>
            <td class="number">${dutchInteger(ours)}</td>
            <td class="number">${dutchInteger(published)}</td>
            <td class="number">${dutchDifference(difference)}</td>
            <td>
              <input
                type="checkbox"
                aria-label=${tell("countsFor", { name })}
                id="counts-${code}"
                .checked=${official.has(code)}
                @change=${(event: Event) =>
                  choose(code, event.target instanceof HTMLInputElement && event.target.checked)}
              />
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** Also of a municipality that ended. */
function nameOf(code: string): string {
  return regionOfCode(code)?.name ?? municipalChanges.find(({ oldCode }) => oldCode === code)?.oldName ?? code;
}
