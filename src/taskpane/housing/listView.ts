import { html, nothing, type TemplateResult } from "lit";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { municipalChanges } from "../../reference/municipalChanges";
import { regionOfCode } from "../../reference/regions";
import { dutchDifference, dutchInteger } from "../../text/dutchNumber";
import { sentence } from "../../text/sentence";
import type { RegionCount } from "../../intake/regionCounts";
import { actionButton } from "../actionButton";
import { fileField, pasteField } from "../formFields";
import type { PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { editHousing, housingOrder } from "./housingForm";
import { housingPane, type ListForm } from "./housingPane";
import { tell } from "./housingTexts";
import { listChoice, type ReadList } from "./officialList";
import { readListFile, readPastedList, readSelectedList } from "./readList";

/** The published list beside ours: what differs, what matches nothing, and which number counts. */
export function listView(state: PaneState, actions: PaneActions, halfYear: HalfYear): TemplateResult {
  const { list } = housingPane.of(state);
  const edit = (change: Partial<ListForm>): void => editHousing(state, actions, { list: { ...list, ...change } });
  // A list that was read for another half-year says nothing about this one.
  const read = list.read !== null && halfYearName(list.read.halfYear) === halfYearName(halfYear) ? list.read : null;
  return html`<details class="step" id="list-step">
    <summary>${tell("listHeading")}</summary>
    <p>${tell("listIntro")}</p>
    ${pasteField({
      id: "list-text",
      label: tell("listText"),
      value: list.text,
      // What was read before says nothing about another text.
      onInput: (text) => edit({ text, read: null }),
    })}
    ${fileField({
      id: "list-file",
      label: tell("listFile"),
      hint: tell("listFileHint"),
      onFile: (bytes) => void actions.act(readListFile(halfYear, bytes)),
    })}
    <div class="buttons">
      ${actionButton({
        id: "read-list",
        label: tell("readList"),
        isEnabled: list.text.trim() !== "" && !state.isBusy,
        onClick: () => actions.act(readPastedList(halfYear)),
      })}
      ${actionButton({
        id: "use-list-selection",
        label: tell("useSelection"),
        isEnabled: actions.isHosted && !state.isBusy,
        onClick: () => actions.act(readSelectedList(halfYear)),
      })}
    </div>
    ${read === null ? nothing : comparison(read, state, actions, edit)}
  </details>`;
}

function comparison(
  read: ReadList,
  state: PaneState,
  actions: PaneActions,
  edit: (change: Partial<ListForm>) => void,
): TemplateResult {
  const { official } = housingPane.of(state).list;
  const { matched } = read.comparison;
  const same = matched.filter(({ difference }) => difference === 0).length;
  const choose = (code: string, isOfficial: boolean): void => {
    const chosen = new Set(official);
    if (isOfficial) chosen.add(code);
    else chosen.delete(code);
    edit({ official: chosen });
  };
  return html`<div id="list-comparison">
    <p role="status">
      ${tell("listRead", { rows: read.list.rows.length, region: read.list.columns.region, count: read.list.columns.count })}
    </p>
    <p class="status">${tell("listSame", { same, all: matched.length })}</p>
    ${leftOvers(read)}
    <div class="buttons">
      ${actionButton({
        id: "all-official",
        label: tell("allOfficial"),
        isEnabled: true,
        onClick: () => edit({ official: new Set(matched.map(({ code }) => code)) }),
      })}
      ${actionButton({
        id: "all-computed",
        label: tell("allComputed"),
        isEnabled: true,
        onClick: () => edit({ official: new Set() }),
      })}
    </div>
    ${differences(read, official, choose)}
    ${writeButton(state, actions, {
      id: "put-list",
      label: tell("putList"),
      isPrimary: true,
      isEnabled: matched.length > 0,
      onClick: () => {
        const chosen = listChoice(read, official);
        const counting = chosen.rows.filter(({ counts }) => counts).length;
        const cleared = { list: { text: "", read: null, official: new Set<string>() } };
        void actions.give(
          housingOrder({ kind: "officialList", list: chosen }, tell("listWritten", { official: counting }), cleared),
        );
      },
    })}
  </div>`;
}

function differences(
  { comparison: { matched }, halfYear }: ReadList,
  official: ReadonlySet<string>,
  choose: (code: string, isOfficial: boolean) => void,
): TemplateResult {
  const sorted = [...matched].sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${tell("listHeading")}>
    <table id="list-differences">
      <caption>
        ${tell("listCaption", { halfYear: halfYearName(halfYear) })}
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

/** Everything of the list and of ours that found no counterpart, each with its reason. */
function leftOvers({ list, lines, comparison: { unmatched, repeated, merged, missing } }: ReadList): TemplateResult {
  const again = new Set(repeated.map((row) => lines.get(row)));
  const counted = list.rows.filter(({ line }) => !again.has(line));
  return html`
    ${group(
      "list-unmatched",
      tell("listUnmatched"),
      unmatched.map(({ row, problem }) =>
        tell("listUnmatchedRow", { line: String(lines.get(row) ?? ""), reason: sentence(problem) }),
      ),
    )}
    ${group(
      "list-repeated",
      tell("listRepeated"),
      repeated.map((row) =>
        tell("listRepeatedRow", { line: String(lines.get(row) ?? ""), name: row.name || row.code }),
      ),
    )}
    ${group(
      "list-merged",
      tell("listMerged"),
      merged.map(({ code, rows, lacking }) => {
        const parts = rows.map(({ name, code: part, quota }) => `${name || part} ${dutchInteger(quota)}`).join(" + ");
        const row = tell("listMergedRow", { name: nameOf(code), parts });
        return lacking.length === 0
          ? row
          : `${row} ${tell("listMergedLacks", { parts: lacking.map(nameOf).join(", ") })}`;
      }),
    )}
    ${group("list-missing", tell("listMissing"), missing.map(nameOf))}
    ${group(
      "list-totals",
      tell("listTotals"),
      list.totals.map((total) => totalLine(total, counted)),
    )}
  `;
}

/** A printed total beside the sum of the rows; a province in a national list only says its own number. */
function totalLine({ name, code, count }: RegionCount, rows: readonly RegionCount[]): string {
  const shown = tell("listTotal", { name: name || code, count });
  if (regionOfCode(code)?.kind === "province") return shown;
  const sum = rows.reduce((total, row) => total + row.count, 0);
  if (sum === count) return `${shown} ${tell("listTotalRight")}`;
  return `${shown} ${tell("listTotalDiffers", { sum, difference: dutchDifference(count - sum) })}`;
}

function group(id: string, title: string, lines: readonly string[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<div class="notice" id=${id}>
    <h3>${title}</h3>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}

/** Also of a municipality that ended. */
function nameOf(code: string): string {
  return regionOfCode(code)?.name ?? municipalChanges.find(({ oldCode }) => oldCode === code)?.oldName ?? code;
}
